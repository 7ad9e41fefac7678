// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library;

import jfl.contracts.Borrows;
import jfl.contracts.Context;
import jfl.contracts.Contract;
import jfl.contracts.Nullness;
import jfl.contracts.Range;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;

/** What a string is made of. Everything else about strings is written in Java on top of these. */
@Trusted
@Shim("jfl_library.h")
public final class Strings {
    /** The digits of every radix, as strings. */
    private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"};

    private Strings() {}

    // SAFETY: reads the header of an immortal string.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {0, Integer.MAX_VALUE})
    public static native int length(@Borrows String text);

    // SAFETY: the callers in this library have checked the index.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {0, 65535})
    public static native char charAt(@Borrows String text, @Range(min = 0, max = Integer.MAX_VALUE) int index);

    // SAFETY: reads two immortal strings.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {})
    public static native boolean equals(@Borrows String left, @Borrows String right);

    // SAFETY: reads an immortal string.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {Integer.MIN_VALUE, Integer.MAX_VALUE})
    public static native int hash(@Borrows String text);

    // SAFETY: reads two immortal strings.
    @Contract(sleeps = false, contexts = {Context.TASK, Context.TASK_ATOMIC, Context.SOFTIRQ, Context.THREADED_IRQ, Context.HARDIRQ}, takes = {},
            requires = {}, acquires = {}, releases = {}, runs = {}, fails = {}, nullness = Nullness.NO_REFERENCE, range = {Integer.MIN_VALUE, Integer.MAX_VALUE})
    public static native int compare(@Borrows String left, @Borrows String right);

    /**
     * One digit of a number in base 2, 4, 8 or 16 (as {@code bits} 1 to 4), or nothing for a leading zero.
     *
     * @param position of the digit, 0 the least significant
     */
    public static String digit(long value, int position, int bits) {
        int shift = position * bits;
        if (position > 0 && (shift >= Long.SIZE || value >>> shift == 0)) {
            return "";
        }
        return DIGITS[(int) (value >>> shift) & (1 << bits) - 1];
    }

    /** The index check of {@code String}. */
    public static void checkIndex(int index, int length) {
        if (index < 0 || index >= length) {
            throw new StringIndexOutOfBoundsException();
        }
    }
}
