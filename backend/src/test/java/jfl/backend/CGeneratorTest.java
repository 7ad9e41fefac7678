// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Programs of IR become C that both compilers accept without a warning and that does what the program says. */
class CGeneratorTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> runs() {
        return Stream.of("gcc", "clang").filter(Hosted::isInstalled)
                .flatMap(cc -> Case.all().stream().map(c -> DynamicTest.dynamicTest(c.name() + " with " + cc, () -> run(c, cc))));
    }

    private void run(Case test, String compiler) throws Exception {
        assertThat(Hosted.compile(test.c(Options.of(Flavour.HOSTED)), folder, compiler, HostedFlags.test())).isEmpty();
        var run = Hosted.run(folder, Map.of());
        assertThat(run.output()).isEqualTo(test.output());
        assertThat(run.errors()).containsAll(test.errors());
        assertThat(run.status()).isEqualTo(test.exit());
        assertThat(run.leaks()).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> failingAllocations() {
        return Case.all().stream().filter(c -> c.allocations() > 0).map(c -> DynamicTest.dynamicTest(c.name(), () -> {
            assertThat(Hosted.compile(c.c(Options.of(Flavour.HOSTED)), folder, "gcc", HostedFlags.test())).isEmpty();
            assertThat(Hosted.run(folder, Map.of("JFL_COUNT_ALLOC", "1")).errors()).contains("jfl: allocations: " + c.allocations());
            for (var n = 1; n <= c.allocations(); n++) {
                var run = Hosted.run(folder, Map.of("JFL_FAIL_ALLOC", String.valueOf(n)));
                assertThat(run.output()).containsExactly("no memory");
                assertThat(run.leaks()).isFalse();
                assertThat(run.status()).isZero();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> plantedFaults() {
        return Case.all().stream().flatMap(c -> c.faults().stream()
                .map(f -> DynamicTest.dynamicTest(f + " in " + c.name(), () -> assertThat(isCaught(c, f)).isTrue())));
    }

    private boolean isCaught(Case test, Fault fault) throws Exception {
        var c = test.c(Options.of(Flavour.HOSTED).withFaults(Set.of(fault)));
        var flags = HostedFlags.test().stream().filter(f -> !f.equals("-Werror")).toList();
        assertThat(Hosted.compile(c, folder, "gcc", flags)).doesNotStartWith("failed");
        return Stream.of(Map.<String, String>of(), Map.of("JFL_FAIL_ALLOC", "1")).anyMatch(environment -> differs(test, environment));
    }

    private boolean differs(Case test, Map<String, String> environment) {
        try {
            var run = Hosted.run(folder, environment);
            var expected = environment.isEmpty() ? test.output() : java.util.List.of("no memory");
            boolean applies = environment.isEmpty() || test.allocations() > 0;
            return applies && (!run.output().equals(expected) || run.leaks() || run.status() != test.exit());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyFaultHasACase() {
        var planted = EnumSet.noneOf(Fault.class);
        Case.all().forEach(c -> planted.addAll(c.faults()));
        assertThat(planted).containsExactlyInAnyOrder(Fault.values());
    }

    /** The C of one small program, whole, in both flavours; {@code -Dbless} writes it instead. */
    @TestFactory
    Stream<DynamicTest> golden() {
        return Stream.of(Flavour.values()).map(flavour -> DynamicTest.dynamicTest(flavour.toString(), () -> {
            var test = Case.all().stream().filter(c -> c.name().equals("objects")).findFirst().orElseThrow();
            var file = Path.of("src/test/resources/golden", "objects-" + flavour.name().toLowerCase(java.util.Locale.ROOT) + ".c");
            var c = test.c(Options.of(flavour).withLineDirectives(false).withSourceHash("sha256:0"));
            if (System.getProperty("bless") != null) {
                Files.writeString(file, c);
            }
            assertThat(c).isEqualTo(Files.readString(file));
        }));
    }

    @Test
    void writesTheSameCEveryTime() throws Exception {
        for (var test : Case.all()) {
            assertThat(test.c(Options.of(Flavour.KERNEL))).isEqualTo(test.c(Options.of(Flavour.KERNEL)));
        }
    }
}
