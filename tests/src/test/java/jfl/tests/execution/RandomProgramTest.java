// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import jfl.cli.compare.RandomPrograms;
import jfl.cli.compare.RandomPrograms.How;
import jfl.cli.pipeline.HostedProgram.Compiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** 300 random programs do hosted what they do on HotSpot; {@code jfl fuzz} tries more. */
@Execution(ExecutionMode.CONCURRENT)
class RandomProgramTest {
    private static final int BATCH = 20;

    @TestFactory
    Stream<DynamicTest> sameAsHotspot() {
        return IntStream.range(0, 15).mapToObj(i -> batch(1 + i * BATCH, new How(i % 3 == 2 ? Compiler.CLANG : Compiler.GCC, i % 7 == 6)));
    }

    private static DynamicTest batch(int seed, How how) {
        return DynamicTest.dynamicTest("seeds from " + seed + ", " + how, () -> assertThat(RandomPrograms.compare(seed, BATCH, how)).isEmpty());
    }
}
