// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jfl.backend.HostedFlags;
import jfl.cli.TemporaryFolder;
import jfl.cli.compare.Sanitized;
import jfl.cli.pipeline.HostedProgram.Compiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * With one allocation failing, each in turn, a program ends with the right output or with an exception, and never crashes or leaks (RULES S2). Programs that
 * allocate more than {@link #EACH} times are tried at their first and last allocations and at every so-manyth between; {@code -Djfl.allocations=all} tries each.
 */
@Execution(ExecutionMode.CONCURRENT)
class FailingAllocationTest {
    private static final long EACH = 120;
    private static final Pattern COUNT = Pattern.compile("jfl: allocations: (\\d+)");

    @TestFactory
    Stream<DynamicTest> eachFailsOnce() {
        return TestProgram.all().stream().map(p -> DynamicTest.dynamicTest(p.name(), p.file().toUri(), () -> check(p)));
    }

    private static void check(TestProgram program) throws Exception {
        var expected = Oracle.run(program);
        try (var folder = TemporaryFolder.create()) {
            var executable = Sanitized.build(Hosted.compile(program), folder.path(), Compiler.GCC, HostedFlags.search());
            var counted = COUNT.matcher(Sanitized.run(executable, program.arguments(), Map.of("JFL_COUNT_ALLOC", "1")).errors());
            assertThat(counted.find()).as("the runtime counts allocations").isTrue();
            chosen(Long.parseLong(counted.group(1))).forEach(n -> {
                var outcome = Sanitized.run(executable, program.arguments(), Map.of("JFL_FAIL_ALLOC", String.valueOf(n)));
                assertThat(outcome.errors()).as("allocation %d fails", n).doesNotContain("Sanitizer").doesNotContain("runtime error").doesNotContain("jfl: leak");
                assertThat(outcome.exit()).as("allocation %d fails: %s", n, outcome).isIn(0, 1, expected.exit());
            });
        }
    }

    private static LongStream chosen(long count) {
        if (count <= EACH || System.getProperty("jfl.allocations", "").equals("all")) {
            return LongStream.rangeClosed(1, count);
        }
        long step = count / (EACH / 2);
        var between = LongStream.iterate(EACH / 4 + 1, n -> n < count - EACH / 4, n -> n + step);
        return LongStream.concat(LongStream.concat(LongStream.rangeClosed(1, EACH / 4), between), LongStream.rangeClosed(count - EACH / 4 + 1, count));
    }
}
