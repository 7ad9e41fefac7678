// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

/**
 * Where code runs, from the most to the least permissive (RULES X1).
 *
 * <p>A native lists the contexts in which it may be called, an {@link Export} those in which the kernel calls it.
 */
public enum Context {
    /** A process, preemptible; may sleep. */
    TASK,
    /** A process that must not sleep, for example because it holds a spinlock. */
    TASK_ATOMIC,
    /** A software interrupt, tasklet or timer. */
    SOFTIRQ,
    /** The thread of a threaded interrupt; may sleep. */
    THREADED_IRQ,
    /** A hardware interrupt handler. */
    HARDIRQ,
    /** A raw spinlock is held; nothing that sleeps on PREEMPT_RT. */
    RAW,
    /** A non-maskable interrupt. */
    NMI
}
