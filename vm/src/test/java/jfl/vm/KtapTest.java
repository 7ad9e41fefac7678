// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KtapTest {
    @Test
    void readsNestedTests() {
        Ktap.Report report = parse("""
                random: crng init done
                KTAP version 1
                1..3
                  KTAP version 1
                  1..2
                    KTAP version 1
                    1..1
                    # deep: looks fine
                    ok 1 deep
                  ok 1 inner
                  ok 2 - other # SKIP no such device
                ok 1 outer
                something else
                not ok 2 failing
                # all done
                ok 3 last # TODO later
                """);
        assertThat(report.problems()).isEmpty();
        assertThat(report.tests()).extracting(Ktap.Test::name).containsExactly("outer", "failing", "last");
        assertThat(report.tests()).extracting(Ktap.Test::status)
                .containsExactly(Ktap.Status.PASSED, Ktap.Status.FAILED, Ktap.Status.PASSED);
        assertThat(report.leaves()).extracting(Ktap.Test::name).containsExactly("deep", "other", "failing", "last");
        Ktap.Test other = report.tests().getFirst().subtests().get(1);
        assertThat(other.status()).isEqualTo(Ktap.Status.SKIPPED);
        assertThat(other.comment()).isEqualTo("no such device");
        assertThat(report.leaves().getFirst().diagnostics()).containsExactly("deep: looks fine");
        assertThat(report.passed()).isFalse();
    }

    @Test
    void readsSubtestsThatHaveNoVersionLine() {
        Ktap.Report report = parse("""
                TAP version 14
                1..1
                    # Subtest: suite
                    1..2
                    ok 1 - a
                    ok 2 - b
                ok 1 - suite
                """);
        assertThat(report.problems()).isEmpty();
        assertThat(report.tests().getFirst().subtests()).extracting(Ktap.Test::name).containsExactly("a", "b");
        assertThat(report.passed()).isTrue();
    }

    @Test
    void noticesWhatIsMissing() {
        assertThat(parse("KTAP version 1\n1..2\nok 1 a\n").problems())
                .containsExactly("the plan says 2 tests, 1 have a result");
        assertThat(parse("KTAP version 1\n1..2\nok 1 a\nok 3 b\n").problems())
                .containsExactly("test `b` has number 3 and should have 2");
        assertThat(parse("nothing here\n").problems()).containsExactly("no test ran");
        assertThat(parse("KTAP version 1\n1..1\n  KTAP version 1\n  1..1\n  ok 1 child\n").passed()).isFalse();
        assertThat(parse("KTAP version 1\n1..0\n").passed()).isFalse();
    }

    @Test
    void aFailingSubtestFailsTheReportWhateverItsParentSays() {
        assertThat(parse("KTAP version 1\n1..1\n  KTAP version 1\n  1..1\n  not ok 1 child\nok 1 parent\n").passed())
                .isFalse();
    }

    private static Ktap.Report parse(String text) {
        return Ktap.parse(text.lines().toList());
    }
}
