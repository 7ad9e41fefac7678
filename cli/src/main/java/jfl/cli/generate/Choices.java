// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;

/** The dice, and fresh names. SplitMix64, so that a seed means the same program with every JDK. */
final class Choices {
    private long state;
    private int names;

    Choices(long seed) {
        state = mixed(seed); // not the seed itself: neighbours would deliver each other's sequences, shifted
    }

    long bits() {
        state += 0x9E3779B97F4A7C15L;
        return mixed(state);
    }

    private static long mixed(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** From 0 to n - 1. */
    int below(int n) {
        return (int) Long.remainderUnsigned(bits(), n);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[below(all.length)];
    }

    /** A name that nothing else in the program has. */
    String fresh(String prefix) {
        return prefix + names++;
    }
}
