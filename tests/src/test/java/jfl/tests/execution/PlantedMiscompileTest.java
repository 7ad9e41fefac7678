// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jfl.backend.HostedFlags;
import jfl.cli.TemporaryFolder;
import jfl.cli.compare.Sanitized;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.HostedProgram.Compiler;
import jfl.cli.pipeline.Pipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Green can go red: for every miscompile that can be planted some program behaves otherwise than on HotSpot. The program that
 * tests/matrix/planted.txt names is tried first, then every other until one notices.
 */
@Isolated("the optimiser's faults are switched by a property of the whole JVM")
class PlantedMiscompileTest {
    private static final Map<Path, String> SOUND = new HashMap<>();
    private static final int FAILING_ALLOCATIONS = 5;
    /** What the program does has to tell, not a warning of the C compiler. */
    private static final List<String> QUIET = Stream.concat(HostedFlags.search().stream(), Stream.of("-w")).toList();

    @Test
    void thereAreEnough() {
        assertThat(jfl.backend.Fault.values().length + jfl.optimize.Fault.values().length).isGreaterThanOrEqualTo(30);
    }

    @TestFactory
    Stream<DynamicTest> inTheBackEnd() {
        return Stream.of(jfl.backend.Fault.values()).map(f -> DynamicTest.dynamicTest(f.name(), () ->
                caught(f.name(), p -> compile(p, new Pipeline.Request(Goal.PROGRAM, List.of(), true, true, o -> o.withFaults(Set.of(f)))))));
    }

    @TestFactory
    Stream<DynamicTest> inTheOptimiser() {
        return Stream.of(jfl.optimize.Fault.values()).map(f -> DynamicTest.dynamicTest(f.name(), () -> caught(f.name(), p -> {
            System.setProperty("jfl.fault", f.name());
            try {
                return compile(p, Pipeline.Request.of(Goal.PROGRAM));
            } finally {
                System.clearProperty("jfl.fault");
            }
        })));
    }

    private static Compilation compile(TestProgram program, Pipeline.Request request) {
        return Pipeline.compile(Oracle.compile(program), request, Pipeline.Observer.NONE);
    }

    private static void caught(String fault, Function<TestProgram, Compilation> compiling) throws IOException {
        for (var program : ordered(fault)) {
            if (notices(program, compiling)) {
                return;
            }
        }
        throw new AssertionError("no program notices " + fault);
    }

    private static List<TestProgram> ordered(String fault) throws IOException {
        var first = Files.readAllLines(TestProgram.home().resolve("tests/matrix/planted.txt")).stream()
                .filter(l -> l.startsWith(fault + " ")).map(l -> l.substring(fault.length() + 1).strip()).collect(Collectors.toSet());
        var all = TestProgram.all().stream().collect(Collectors.partitioningBy(p -> first.contains(p.name())));
        return Stream.concat(all.get(true).stream(), all.get(false).stream()).toList();
    }

    /** A compiler that falls over its own miscompile has noticed it, too. */
    private static boolean notices(TestProgram program, Function<TestProgram, Compilation> compiling) throws IOException {
        var wrong = compiled(program, compiling);
        if (wrong.isEmpty()) {
            return true;
        }
        return !wrong.get().c().equals(sound(program)) && differs(program, wrong.get());
    }

    private static Optional<Compilation> compiled(TestProgram program, Function<TestProgram, Compilation> compiling) {
        try {
            return Optional.of(compiling.apply(program));
        } catch (RuntimeException noticed) {
            return Optional.empty();
        }
    }

    /** The C without any fault. */
    private static String sound(TestProgram program) {
        return SOUND.computeIfAbsent(program.file(), _ -> Hosted.compile(program).c());
    }

    private static boolean differs(TestProgram program, Compilation wrong) throws IOException {
        try (var folder = TemporaryFolder.create()) {
            var executable = Sanitized.build(wrong, folder.path(), Compiler.GCC, QUIET);
            return !Sanitized.run(executable, program.arguments(), Map.of()).same(Oracle.run(program)) || crashes(executable, program);
        } catch (IllegalStateException noticed) {
            return true;
        }
    }

    /** Whether it does something else than to end when an allocation fails, which no program does when it is compiled rightly. */
    private static boolean crashes(Path executable, TestProgram program) {
        return LongStream.rangeClosed(1, FAILING_ALLOCATIONS).anyMatch(n -> {
            var errors = Sanitized.run(executable, program.arguments(), Map.of("JFL_FAIL_ALLOC", String.valueOf(n))).errors();
            return errors.contains("Sanitizer") || errors.contains("runtime error");
        });
    }
}
