// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.sync;

import static jfl.contracts.Context.SOFTIRQ;
import static jfl.contracts.Context.TASK;
import static jfl.contracts.Context.TASK_ATOMIC;
import static jfl.contracts.Context.THREADED_IRQ;
import static jfl.contracts.Nullness.NO_REFERENCE;

import jfl.contracts.Borrows;
import jfl.contracts.Contract;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;

/** {@code wait_queue_head_t}. */
@Trusted
@Shim("linux_sync.h")
final class WaitQueueNatives {
    private WaitQueueNatives() {}

    // SAFETY: the constructor of WaitQueue calls it, once, before anyone else can reach the queue.
    @Contract(
            sleeps = false,
            contexts = {TASK, TASK_ATOMIC, THREADED_IRQ},
            takes = {},
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native void init(@Borrows WaitQueue queue);

    // SAFETY: wake_up_interruptible() takes the queue's own spinlock, which on PREEMPT_RT sleeps in hard
    // interrupts; the queue is kept alive for the call.
    @Contract(
            sleeps = false,
            contexts = {TASK, TASK_ATOMIC, SOFTIRQ, THREADED_IRQ},
            takes = "#0",
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native void wakeUp(@Borrows WaitQueue queue);
}
