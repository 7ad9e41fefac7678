// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library;

import jfl.contracts.AnyValue;
import jfl.contracts.Context;
import jfl.contracts.Contract;
import jfl.contracts.Nullness;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;

/** The running program. */
@Trusted
@Shim("jfl_library.h")
public final class Process {

    private Process() {}

    // SAFETY: leaves the program; only programs with a main method reach it.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {})
    public static native void exit(@AnyValue int status);

    // SAFETY: reads a clock.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {Long.MIN_VALUE, Long.MAX_VALUE})
    public static native long nanoTime();

    // SAFETY: reads a clock.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {Long.MIN_VALUE, Long.MAX_VALUE})
    public static native long currentTimeMillis();
}
