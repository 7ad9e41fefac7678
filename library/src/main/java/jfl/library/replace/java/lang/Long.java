// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Partial;
import jfl.library.Replaces;
import jfl.library.Strings;

/** Boxes are not cached, as their identity cannot be observed; text is a rope for the sinks. */
@Partial
public final class Long {
    private final long value;

    public Long(long value) {
        this.value = value;
    }

    @Replaces
    public static java.lang.Long valueOf(long value) {
        return (java.lang.Long) (java.lang.Object) new Long(value);
    }

    @Override
    @Replaces
    public java.lang.String toString() {
        return "" + value;
    }

    @Replaces
    public static java.lang.String toString(long value) {
        return "" + value;
    }

    @Replaces
    public static long parseLong(java.lang.String text) {
        return parseLong(text, 10);
    }

    /** Accumulates negatively, because the negative range is the larger one. */
    @Replaces
    public static long parseLong(java.lang.String text, int radix) {
        if (text == null || radix < 2 || radix > 36 || text.isEmpty()) {
            throw new java.lang.NumberFormatException();
        }
        boolean negative = text.charAt(0) == '-';
        int i = negative || text.charAt(0) == '+' ? 1 : 0;
        if (i == text.length()) {
            throw new java.lang.NumberFormatException();
        }
        long limit = negative ? java.lang.Long.MIN_VALUE : -java.lang.Long.MAX_VALUE;
        long result = 0;
        for (; i < text.length(); i++) {
            int digit = java.lang.Character.digit(text.charAt(i), radix);
            if (digit < 0 || result < limit / radix || result * radix < limit + digit) {
                throw new java.lang.NumberFormatException();
            }
            result = result * radix - digit;
        }
        return negative ? result : -result;
    }

    @Replaces
    public static java.lang.String toHexString(long value) {
        long v = value;
        return Strings.digit(v, 15, 4) + Strings.digit(v, 14, 4) + Strings.digit(v, 13, 4) + Strings.digit(v, 12, 4)
                + Strings.digit(v, 11, 4) + Strings.digit(v, 10, 4) + Strings.digit(v, 9, 4) + Strings.digit(v, 8, 4)
                + Strings.digit(v, 7, 4) + Strings.digit(v, 6, 4) + Strings.digit(v, 5, 4) + Strings.digit(v, 4, 4)
                + Strings.digit(v, 3, 4) + Strings.digit(v, 2, 4) + Strings.digit(v, 1, 4) + Strings.digit(v, 0, 4);
    }

    @Replaces
    public static java.lang.String toOctalString(long value) {
        long v = value;
        return Strings.digit(v, 21, 3) + Strings.digit(v, 20, 3) + Strings.digit(v, 19, 3) + Strings.digit(v, 18, 3)
                + Strings.digit(v, 17, 3) + Strings.digit(v, 16, 3) + Strings.digit(v, 15, 3) + Strings.digit(v, 14, 3)
                + Strings.digit(v, 13, 3) + Strings.digit(v, 12, 3) + Strings.digit(v, 11, 3) + Strings.digit(v, 10, 3)
                + Strings.digit(v, 9, 3) + Strings.digit(v, 8, 3) + Strings.digit(v, 7, 3) + Strings.digit(v, 6, 3)
                + Strings.digit(v, 5, 3) + Strings.digit(v, 4, 3) + Strings.digit(v, 3, 3) + Strings.digit(v, 2, 3)
                + Strings.digit(v, 1, 3) + Strings.digit(v, 0, 3);
    }

    @Replaces
    public static java.lang.String toBinaryString(long value) {
        long v = value;
        return Strings.digit(v, 63, 1) + Strings.digit(v, 62, 1) + Strings.digit(v, 61, 1) + Strings.digit(v, 60, 1)
                + Strings.digit(v, 59, 1) + Strings.digit(v, 58, 1) + Strings.digit(v, 57, 1) + Strings.digit(v, 56, 1)
                + Strings.digit(v, 55, 1) + Strings.digit(v, 54, 1) + Strings.digit(v, 53, 1) + Strings.digit(v, 52, 1)
                + Strings.digit(v, 51, 1) + Strings.digit(v, 50, 1) + Strings.digit(v, 49, 1) + Strings.digit(v, 48, 1)
                + Strings.digit(v, 47, 1) + Strings.digit(v, 46, 1) + Strings.digit(v, 45, 1) + Strings.digit(v, 44, 1)
                + Strings.digit(v, 43, 1) + Strings.digit(v, 42, 1) + Strings.digit(v, 41, 1) + Strings.digit(v, 40, 1)
                + Strings.digit(v, 39, 1) + Strings.digit(v, 38, 1) + Strings.digit(v, 37, 1) + Strings.digit(v, 36, 1)
                + Strings.digit(v, 35, 1) + Strings.digit(v, 34, 1) + Strings.digit(v, 33, 1) + Strings.digit(v, 32, 1)
                + Strings.digit(v, 31, 1) + Strings.digit(v, 30, 1) + Strings.digit(v, 29, 1) + Strings.digit(v, 28, 1)
                + Strings.digit(v, 27, 1) + Strings.digit(v, 26, 1) + Strings.digit(v, 25, 1) + Strings.digit(v, 24, 1)
                + Strings.digit(v, 23, 1) + Strings.digit(v, 22, 1) + Strings.digit(v, 21, 1) + Strings.digit(v, 20, 1)
                + Strings.digit(v, 19, 1) + Strings.digit(v, 18, 1) + Strings.digit(v, 17, 1) + Strings.digit(v, 16, 1)
                + Strings.digit(v, 15, 1) + Strings.digit(v, 14, 1) + Strings.digit(v, 13, 1) + Strings.digit(v, 12, 1)
                + Strings.digit(v, 11, 1) + Strings.digit(v, 10, 1) + Strings.digit(v, 9, 1) + Strings.digit(v, 8, 1)
                + Strings.digit(v, 7, 1) + Strings.digit(v, 6, 1) + Strings.digit(v, 5, 1) + Strings.digit(v, 4, 1)
                + Strings.digit(v, 3, 1) + Strings.digit(v, 2, 1) + Strings.digit(v, 1, 1) + Strings.digit(v, 0, 1);
    }
}
