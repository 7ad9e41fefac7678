// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code jfl run} as a whole, once for each way to end; what else it notices is tested in {@code tests/red}. */
class RunTest {

    @Test
    void aDemoThatIsContent() {
        var result = Jfl.run("run", Jfl.home().resolve("samples/hello"), "--quiet");
        assertThat(result.exit()).as("%s", result).isZero();
        assertThat(result.out()).contains("kernel log clean").contains("not checked yet: J0");
    }

    @Test
    void aDemoThatFails() {
        var result = Jfl.run("run", Jfl.home().resolve("tests/red/wrong"), "--format", "json");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(JsonReader.read(result.out())).containsKey("diagnostics").doesNotContainKey("ran");
        assertThat(result.out()).contains("`script` ended with status 1");
    }

    @Test
    void aDemoThatNeverEnds() {
        var result = Jfl.run("run", Jfl.home().resolve("tests/red/hang"), "--quiet", "--time-limit", 3);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("error: the run failed").contains("`script` never ended");
        result.hasNoTrace();
    }
}
