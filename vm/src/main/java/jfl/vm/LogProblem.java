// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in the kernel log that fails a run.
 *
 * @param kind what it is
 * @param lines the line that says so, and the lines of its report
 */
public record LogProblem(Kind kind, List<LogLine> lines) {
    /** What went wrong in the kernel. */
    public enum Kind {
        /** {@code WARN()} and its relatives, lockdep's reports included. */
        WARNING,
        /** A fault in kernel mode: {@code BUG()}, an oops, a general protection fault. */
        OOPS,
        /** A panic. */
        PANIC,
        /** KASAN, KCSAN, KMSAN, UBSAN, kmemleak, SLUB and other checkers. */
        CHECKER,
        /** A task or a processor that is stuck. */
        HANG,
        /** A report of our own that something was not released. */
        LEAK,
        /** The kernel became tainted for a reason that is not on the list of allowed ones. */
        TAINT
    }

    /** Copies the list. */
    public LogProblem {
        lines = List.copyOf(lines);
    }

    /** The line that says so. */
    public String headline() {
        return lines.getFirst().text();
    }

    /** The whole report. */
    @Override
    public String toString() {
        return lines.stream().map(LogLine::toString).collect(Collectors.joining("\n"));
    }
}
