// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Partial;
import jfl.library.Replaces;
import jfl.library.Strings;

/** Boxes are not cached, as their identity cannot be observed; text is a rope for the sinks. */
@Partial
public final class Integer {
    private final int value;

    public Integer(int value) {
        this.value = value;
    }

    @Replaces
    public static java.lang.Integer valueOf(int value) {
        return (java.lang.Integer) (java.lang.Object) new Integer(value);
    }

    @Override
    @Replaces
    public java.lang.String toString() {
        return "" + value;
    }

    @Replaces
    public static java.lang.String toString(int value) {
        return "" + value;
    }

    @Replaces
    public static int parseInt(java.lang.String text) {
        return parseInt(text, 10);
    }

    /** Accumulates negatively, because the negative range is the larger one. */
    @Replaces
    public static int parseInt(java.lang.String text, int radix) {
        if (text == null || radix < 2 || radix > 36 || text.isEmpty()) {
            throw new java.lang.NumberFormatException();
        }
        boolean negative = text.charAt(0) == '-';
        int i = negative || text.charAt(0) == '+' ? 1 : 0;
        if (i == text.length()) {
            throw new java.lang.NumberFormatException();
        }
        int limit = negative ? java.lang.Integer.MIN_VALUE : -java.lang.Integer.MAX_VALUE;
        int result = 0;
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
    public static java.lang.String toHexString(int value) {
        long v = value & 0xffff_ffffL;
        return Strings.digit(v, 7, 4) + Strings.digit(v, 6, 4) + Strings.digit(v, 5, 4) + Strings.digit(v, 4, 4)
                + Strings.digit(v, 3, 4) + Strings.digit(v, 2, 4) + Strings.digit(v, 1, 4) + Strings.digit(v, 0, 4);
    }

    @Replaces
    public static java.lang.String toOctalString(int value) {
        long v = value & 0xffff_ffffL;
        return Strings.digit(v, 10, 3) + Strings.digit(v, 9, 3) + Strings.digit(v, 8, 3) + Strings.digit(v, 7, 3)
                + Strings.digit(v, 6, 3) + Strings.digit(v, 5, 3) + Strings.digit(v, 4, 3) + Strings.digit(v, 3, 3)
                + Strings.digit(v, 2, 3) + Strings.digit(v, 1, 3) + Strings.digit(v, 0, 3);
    }

    @Replaces
    public static java.lang.String toBinaryString(int value) {
        long v = value & 0xffff_ffffL;
        return Strings.digit(v, 31, 1) + Strings.digit(v, 30, 1) + Strings.digit(v, 29, 1) + Strings.digit(v, 28, 1)
                + Strings.digit(v, 27, 1) + Strings.digit(v, 26, 1) + Strings.digit(v, 25, 1) + Strings.digit(v, 24, 1)
                + Strings.digit(v, 23, 1) + Strings.digit(v, 22, 1) + Strings.digit(v, 21, 1) + Strings.digit(v, 20, 1)
                + Strings.digit(v, 19, 1) + Strings.digit(v, 18, 1) + Strings.digit(v, 17, 1) + Strings.digit(v, 16, 1)
                + Strings.digit(v, 15, 1) + Strings.digit(v, 14, 1) + Strings.digit(v, 13, 1) + Strings.digit(v, 12, 1)
                + Strings.digit(v, 11, 1) + Strings.digit(v, 10, 1) + Strings.digit(v, 9, 1) + Strings.digit(v, 8, 1)
                + Strings.digit(v, 7, 1) + Strings.digit(v, 6, 1) + Strings.digit(v, 5, 1) + Strings.digit(v, 4, 1)
                + Strings.digit(v, 3, 1) + Strings.digit(v, 2, 1) + Strings.digit(v, 1, 1) + Strings.digit(v, 0, 1);
    }
}
