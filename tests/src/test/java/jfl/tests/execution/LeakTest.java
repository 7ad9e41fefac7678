// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jfl.cli.TemporaryFolder;
import jfl.cli.compare.Sanitized;
import jfl.cli.pipeline.HostedProgram.Compiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A cycle of objects is reported by class at the end of a hosted run (RULES C8), and nothing else is. */
@Execution(ExecutionMode.CONCURRENT)
class LeakTest {

    @TestFactory
    Stream<DynamicTest> cyclesAreNamed() {
        return TestProgram.leaking().stream().map(p -> DynamicTest.dynamicTest(p.name(), p.file().toUri(), () -> check(p)));
    }

    private static void check(TestProgram program) throws Exception {
        var expected = Oracle.run(program);
        try (var folder = TemporaryFolder.create()) {
            var executable = Sanitized.build(Hosted.compile(program), folder.path(), Compiler.GCC);
            var outcome = Sanitized.run(executable, program.arguments(), Map.of());
            assertThat(outcome.output()).isEqualTo(expected.output());
            assertThat(outcome.exit()).isEqualTo(Sanitized.LEAKED);
            assertThat(leaks(outcome.errors())).as(outcome.errors()).containsExactlyInAnyOrderElementsOf(program.leaks());
        }
    }

    private static List<String> leaks(String errors) {
        return errors.lines().filter(l -> l.startsWith("jfl: leak: ")).map(l -> l.substring("jfl: leak: ".length())).toList();
    }
}
