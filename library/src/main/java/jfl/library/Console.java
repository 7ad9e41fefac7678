// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library;

import jfl.contracts.AnyValue;
import jfl.contracts.Borrows;
import jfl.contracts.Context;
import jfl.contracts.Contract;
import jfl.contracts.Formatted;
import jfl.contracts.Nullness;
import jfl.contracts.Range;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;

/**
 * The sinks behind {@code System.out}, {@code System.err} and {@code IO}: they format without allocating. In the kernel a line goes to {@code printk}
 * when it is complete.
 *
 * <p>Stream 0 is standard output, 1 standard error.
 */
@Trusted
@Shim("jfl_library.h")
public final class Console {

    private Console() {}

    // SAFETY: reads the string, which the caller keeps; a rope's pieces live as long as the rope.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {})
    public static native void printString(@Range(min = 0, max = 1) int stream, @Borrows @Formatted String text);

    // SAFETY: takes numbers only.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {})
    public static native void printInt(@Range(min = 0, max = 1) int stream, @AnyValue int value);

    // SAFETY: takes numbers only.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {})
    public static native void printLong(@Range(min = 0, max = 1) int stream, @AnyValue long value);

    // SAFETY: takes numbers only.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {})
    public static native void printChar(@Range(min = 0, max = 1) int stream, @AnyValue char value);

    // SAFETY: takes numbers only.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {})
    public static native void printBoolean(@Range(min = 0, max = 1) int stream, boolean value);

    // SAFETY: takes numbers only.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {})
    public static native void printLine(@Range(min = 0, max = 1) int stream);
}
