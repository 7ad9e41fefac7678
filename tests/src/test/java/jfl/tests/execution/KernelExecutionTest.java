// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.cli.TemporaryFolder;
import jfl.cli.compare.Outcome;
import jfl.cli.generate.ProgramGenerator;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.KernelBuild;
import jfl.cli.pipeline.KernelOutput;
import jfl.cli.pipeline.Pipeline;
import jfl.diagnostics.Code;
import jfl.diagnostics.DiagnosticException;
import jfl.vm.CaseResult;
import jfl.vm.GuestCase;
import jfl.vm.GuestModule;
import jfl.vm.GuestRun;
import jfl.vm.KernelStore;
import jfl.vm.ModuleBuild;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program that does not recurse does as a module, in stock kernels, what it does on HotSpot; one that recurses is refused there. */
class KernelExecutionTest {
    private static final TemporaryFolder RANDOM = folder();

    @TestFactory
    Stream<DynamicNode> sameAsHotspot() {
        return Stream.of(DynamicContainer.dynamicContainer("6.1, gcc", tests("6.1", ModuleBuild.Compiler.GCC)),
                DynamicContainer.dynamicContainer("6.12, clang", tests("6.12", ModuleBuild.Compiler.CLANG)));
    }

    @TestFactory
    Stream<DynamicTest> recursionIsRefused() {
        return TestProgram.recursing().stream().map(p -> DynamicTest.dynamicTest(p.name(), () -> assertThat(
                org.assertj.core.api.Assertions.catchThrowableOfType(DiagnosticException.class, () -> compile(p)).diagnostics())
                .anyMatch(d -> d.code() == Code.J0111)));
    }

    /** Twenty random programs in one. */
    private static List<TestProgram> random(int seed) {
        if (!System.getProperty("jfl.only", "").isEmpty()) {
            return List.of();
        }
        var name = "Batch" + seed;
        try {
            var file = Files.writeString(RANDOM.path().resolve(name + ".java"), ProgramGenerator.batch(seed, 20, name));
            return List.of(new TestProgram("random/" + name, file, List.of(), false, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemporaryFolder folder() {
        try {
            return TemporaryFolder.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compilation compile(TestProgram program) {
        return Pipeline.compile(Oracle.compile(program), Pipeline.Request.of(Goal.PROGRAM_IN_KERNEL).withArguments(program.arguments()),
                Pipeline.Observer.NONE);
    }

    /** One build and one boot for all programs; each is then judged for itself. */
    private static Stream<DynamicTest> tests(String version, ModuleBuild.Compiler compiler) {
        var programs = Stream.concat(TestProgram.plain().stream(), random(version.equals("6.1") ? 1 : 21).stream()).toList();
        if (programs.isEmpty()) {
            return Stream.empty();
        }
        Map<TestProgram, Compilation> compiled = new LinkedHashMap<>();
        Map<TestProgram, Throwable> refused = new LinkedHashMap<>();
        for (var program : programs) {
            try {
                compiled.put(program, compile(program));
            } catch (RuntimeException e) {
                refused.put(program, e);
            }
        }
        var results = run(version, compiler, List.copyOf(compiled.values()));
        return programs.stream().map(p -> DynamicTest.dynamicTest(p.name(), p.file().toUri(), () -> {
            if (refused.containsKey(p)) {
                throw refused.get(p);
            }
            check(p, compiled.get(p).name(), results.get(compiled.get(p).name()));
        }));
    }

    private static Map<String, CaseResult> run(String version, ModuleBuild.Compiler compiler, List<Compilation> compilations) {
        assertThat(compilations).extracting(Compilation::name).doesNotHaveDuplicates();
        try (var folder = TemporaryFolder.create()) {
            var kernel = KernelStore.standard(System.err::println).get(version);
            KernelBuild.layOut(compilations, Map.of(), folder.path());
            var built = KernelBuild.make(ModuleBuild.of(kernel.headers(), folder.path()).with(compiler).withoutDebugInfo(), false);
            assertThat(built.messages()).as("warnings about generated C").isEmpty();
            var run = new GuestRun(kernel).limit(Duration.ofMinutes(20));
            built.modules().forEach(ko -> run.add(GuestCase.of(ko.getFileName().toString().replaceFirst("\\.ko$", ""), GuestModule.of(ko))));
            return run.run().cases().stream().collect(Collectors.toMap(CaseResult::name, c -> c));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(TestProgram program, String module, CaseResult result) {
        var expected = Oracle.run(program);
        assertThat(result).as("the guest ran it").isNotNull();
        var output = KernelOutput.of(module, result);
        var outcome = new Outcome(new String(output.standardOutput(), StandardCharsets.UTF_8), output.exitStatus().orElse(-1),
                new String(output.standardError(), StandardCharsets.UTF_8));
        assertThat(outcome).matches(expected::same, "the same as HotSpot:\n" + expected);
        assertThat(result.problems()).as("kernel log").isEmpty();
    }
}
