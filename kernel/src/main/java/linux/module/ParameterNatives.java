// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.module;

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
import jfl.contracts.Shim;
import jfl.contracts.Trusted;

/** The values of module parameters. */
@Trusted
@Shim("linux_module.h")
final class ParameterNatives {
    private ParameterNatives() {}

    // SAFETY: the parameter lies in the module image; its value is read once, and written whole by its set operation.
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
            range = {Integer.MIN_VALUE, Integer.MAX_VALUE})
    static native int getInt(@Borrows IntParameter parameter);

    // SAFETY: the parameter lies in the module image; its value is read once, and written whole by its set operation.
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
            range = {Long.MIN_VALUE, Long.MAX_VALUE})
    static native long getLong(@Borrows LongParameter parameter);

    // SAFETY: the parameter lies in the module image; its value is read once, and written whole by its set operation.
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
    static native boolean getBool(@Borrows BoolParameter parameter);
}
