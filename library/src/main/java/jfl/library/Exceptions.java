// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library;

import jfl.contracts.Borrows;
import jfl.contracts.Context;
import jfl.contracts.Contract;
import jfl.contracts.Nullness;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;

/** What an exception knows of itself. */
@Trusted
@Shim("jfl_library.h")
public final class Exceptions {

    private Exceptions() {}

    // SAFETY: class names are immortal strings; the exception is passed by value.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NON_NULL, range = {})
    public static native String className(@Borrows Throwable exception);
}
