// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.util;

import jfl.library.Partial;
import jfl.library.Replaces;

/** Comparisons without {@code Unsafe}, and range checks without messages. */
@Partial
public final class Arrays {

    private Arrays() {}

    @Replaces
    public static boolean equals(boolean[] left, boolean[] right) {
        if (left == right) {
            return true;
        }
        if (left == null || right == null || left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return false;
            }
        }
        return true;
    }

    @Replaces
    public static int hashCode(boolean[] a) {
        if (a == null) {
            return 0;
        }
        int hash = 1;
        for (int i = 0; i < a.length; i++) {
            hash = 31 * hash + (a[i] ? 1231 : 1237);
        }
        return hash;
    }

    @Replaces
    public static boolean equals(byte[] left, byte[] right) {
        if (left == right) {
            return true;
        }
        if (left == null || right == null || left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return false;
            }
        }
        return true;
    }

    @Replaces
    public static int hashCode(byte[] a) {
        if (a == null) {
            return 0;
        }
        int hash = 1;
        for (int i = 0; i < a.length; i++) {
            hash = 31 * hash + a[i];
        }
        return hash;
    }

    @Replaces
    public static boolean equals(char[] left, char[] right) {
        if (left == right) {
            return true;
        }
        if (left == null || right == null || left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return false;
            }
        }
        return true;
    }

    @Replaces
    public static int hashCode(char[] a) {
        if (a == null) {
            return 0;
        }
        int hash = 1;
        for (int i = 0; i < a.length; i++) {
            hash = 31 * hash + a[i];
        }
        return hash;
    }

    @Replaces
    public static boolean equals(short[] left, short[] right) {
        if (left == right) {
            return true;
        }
        if (left == null || right == null || left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return false;
            }
        }
        return true;
    }

    @Replaces
    public static int hashCode(short[] a) {
        if (a == null) {
            return 0;
        }
        int hash = 1;
        for (int i = 0; i < a.length; i++) {
            hash = 31 * hash + a[i];
        }
        return hash;
    }

    @Replaces
    public static boolean equals(int[] left, int[] right) {
        if (left == right) {
            return true;
        }
        if (left == null || right == null || left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return false;
            }
        }
        return true;
    }

    @Replaces
    public static int hashCode(int[] a) {
        if (a == null) {
            return 0;
        }
        int hash = 1;
        for (int i = 0; i < a.length; i++) {
            hash = 31 * hash + a[i];
        }
        return hash;
    }

    @Replaces
    public static boolean equals(long[] left, long[] right) {
        if (left == right) {
            return true;
        }
        if (left == null || right == null || left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return false;
            }
        }
        return true;
    }

    @Replaces
    public static int hashCode(long[] a) {
        if (a == null) {
            return 0;
        }
        int hash = 1;
        for (int i = 0; i < a.length; i++) {
            hash = 31 * hash + (int) (a[i] ^ a[i] >>> 32);
        }
        return hash;
    }

    @Replaces
    static void rangeCheck(int length, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException();
        }
        if (from < 0 || to > length) {
            throw new ArrayIndexOutOfBoundsException();
        }
    }

    /** The length of a copy of {@code [from, to)}, checked as {@code copyOfRange} does: the order first, then the lower bound. */
    @Replaces
    static int copiedLength(int length, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException();
        }
        if (from < 0 || from > length) {
            throw new ArrayIndexOutOfBoundsException();
        }
        return to - from;
    }

    @Replaces
    public static boolean[] copyOfRange(boolean[] original, int from, int to) {
        int length = copiedLength(original.length, from, to);
        var copy = new boolean[length];
        for (int i = 0; i < length && from + i < original.length; i++) {
            copy[i] = original[from + i];
        }
        return copy;
    }

    @Replaces
    public static byte[] copyOfRange(byte[] original, int from, int to) {
        int length = copiedLength(original.length, from, to);
        var copy = new byte[length];
        for (int i = 0; i < length && from + i < original.length; i++) {
            copy[i] = original[from + i];
        }
        return copy;
    }

    @Replaces
    public static char[] copyOfRange(char[] original, int from, int to) {
        int length = copiedLength(original.length, from, to);
        var copy = new char[length];
        for (int i = 0; i < length && from + i < original.length; i++) {
            copy[i] = original[from + i];
        }
        return copy;
    }

    @Replaces
    public static short[] copyOfRange(short[] original, int from, int to) {
        int length = copiedLength(original.length, from, to);
        var copy = new short[length];
        for (int i = 0; i < length && from + i < original.length; i++) {
            copy[i] = original[from + i];
        }
        return copy;
    }

    @Replaces
    public static int[] copyOfRange(int[] original, int from, int to) {
        int length = copiedLength(original.length, from, to);
        var copy = new int[length];
        for (int i = 0; i < length && from + i < original.length; i++) {
            copy[i] = original[from + i];
        }
        return copy;
    }

    @Replaces
    public static long[] copyOfRange(long[] original, int from, int to) {
        int length = copiedLength(original.length, from, to);
        var copy = new long[length];
        for (int i = 0; i < length && from + i < original.length; i++) {
            copy[i] = original[from + i];
        }
        return copy;
    }
}
