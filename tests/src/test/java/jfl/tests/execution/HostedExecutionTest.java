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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every program does hosted what it does on HotSpot, with GCC and with Clang, and ends with nothing alive. */
@Execution(ExecutionMode.CONCURRENT)
class HostedExecutionTest {

    @Test
    void thereAreEnoughPrograms() {
        if (System.getProperty("jfl.only", "").isEmpty()) {
            assertThat(TestProgram.plain()).hasSizeGreaterThanOrEqualTo(60);
            assertThat(TestProgram.recursing()).hasSizeGreaterThanOrEqualTo(15);
        }
    }

    @TestFactory
    Stream<DynamicTest> sameAsHotspot() {
        return TestProgram.all().stream().map(p -> DynamicTest.dynamicTest(p.name(), p.file().toUri(), () -> check(p)));
    }

    private static void check(TestProgram program) throws Exception {
        var expected = Oracle.run(program);
        var compilation = Hosted.compile(program);
        try (var folder = TemporaryFolder.create()) {
            for (var compiler : List.of(Compiler.GCC, Compiler.CLANG)) {
                var outcome = Sanitized.run(Sanitized.build(compilation, folder.path(), compiler), program.arguments(), Map.of());
                assertThat(outcome).as("%s, %s", program.name(), compiler).matches(expected::same, "the same as HotSpot:\n" + expected);
            }
        }
    }
}
