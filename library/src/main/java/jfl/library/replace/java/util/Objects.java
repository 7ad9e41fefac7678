// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.util;

import jfl.library.Partial;
import jfl.library.Replaces;
import jfl.library.Specialize;

/** Index checks without messages, and methods that dispatch on their arguments. */
@Partial
public final class Objects {

    private Objects() {}

    @Replaces
    @Specialize
    public static boolean equals(Object left, Object right) {
        return left == right || left != null && left.equals(right);
    }

    @Replaces
    @Specialize
    public static int hashCode(Object value) {
        return value == null ? 0 : value.hashCode();
    }

    @Replaces
    @Specialize
    public static String toString(Object value) {
        return String.valueOf(value);
    }

    @Replaces
    @Specialize
    public static String toString(Object value, String whenNull) {
        return value == null ? whenNull : value.toString();
    }

    @Replaces
    public static int checkIndex(int index, int length) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException();
        }
        return index;
    }

    @Replaces
    public static int checkFromToIndex(int from, int to, int length) {
        if (from < 0 || from > to || to > length) {
            throw new IndexOutOfBoundsException();
        }
        return from;
    }

    @Replaces
    public static int checkFromIndexSize(int from, int size, int length) {
        if ((length | from | size) < 0 || size > length - from) {
            throw new IndexOutOfBoundsException();
        }
        return from;
    }

    @Replaces
    public static long checkIndex(long index, long length) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException();
        }
        return index;
    }

    @Replaces
    public static long checkFromToIndex(long from, long to, long length) {
        if (from < 0 || from > to || to > length) {
            throw new IndexOutOfBoundsException();
        }
        return from;
    }

    @Replaces
    public static long checkFromIndexSize(long from, long size, long length) {
        if ((length | from | size) < 0 || size > length - from) {
            throw new IndexOutOfBoundsException();
        }
        return from;
    }
}
