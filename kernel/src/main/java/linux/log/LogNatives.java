// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.log;

import static jfl.contracts.Context.HARDIRQ;
import static jfl.contracts.Context.NMI;
import static jfl.contracts.Context.RAW;
import static jfl.contracts.Context.SOFTIRQ;
import static jfl.contracts.Context.TASK;
import static jfl.contracts.Context.TASK_ATOMIC;
import static jfl.contracts.Context.THREADED_IRQ;
import static jfl.contracts.Nullness.NO_REFERENCE;

import jfl.contracts.Borrows;
import jfl.contracts.Contract;
import jfl.contracts.Formatted;
import jfl.contracts.Range;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;

/** {@code printk}. */
@Trusted
@Shim("linux_log.h")
final class LogNatives {
    private LogNatives() {}

    // SAFETY: printk() may be called in every context; the text is formatted before the call returns, so a rope
    // in the caller's frame is good enough.
    @Contract(
            sleeps = false,
            contexts = {TASK, TASK_ATOMIC, SOFTIRQ, THREADED_IRQ, HARDIRQ, RAW, NMI},
            takes = {},
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native void write(@Range(min = 0, max = 7) int level, @Borrows @Formatted String message);
}
