// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

/** Constants, the awkward ones often. */
final class Literals {
    private Literals() {}

    static String of(Type type, Choices choices) {
        return switch (type) {
            case BOOLEAN -> choices.of("true", "false");
            case BYTE -> "(byte) " + parenthesised(choices.of(0, 1, -1, 127, -128, 255, choices.between(-200, 200)));
            case SHORT -> "(short) "
                    + parenthesised(choices.of(0, 1, -1, 32767, -32768, choices.between(-40000, 40000)));
            case CHAR -> choices.of("'a'", "'\\0'", "'\\uffff'", "'\\u8000'", "'" + (char) choices.between('b', 'z')
                    + "'");
            case INT -> integer(choices);
            case LONG -> wide(choices);
            case TEXT -> choices.of("\"\"", "\"ab\"", "\"Aa\"", "\"Aa\"", "\"BB\"", "\"text\"", "\"caf\\u00e9\"",
                    "\"\\u4e16\\u754c\"");
            case BOOLEANS, BYTES, SHORTS, CHARS, INTS, LONGS, GRID, NODE, BASE, OP, SHAPE -> "null";
        };
    }

    private static String integer(Choices choices) {
        int shifted = 1 << choices.below(32);
        return parenthesised(choices.of(0, 1, -1, 2, 3, 7, 10, 31, 32, 33, 255, Integer.MAX_VALUE, Integer.MIN_VALUE,
                shifted, shifted - 1, -shifted, choices.between(-20, 20), (int) choices.bits()));
    }

    private static String wide(Choices choices) {
        long shifted = 1L << choices.below(64);
        long value = choices.of(0L, 1L, -1L, 5L, 63L, 64L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32, 0xffffffffL,
                (long) Integer.MIN_VALUE, shifted, -shifted, (long) choices.between(-20, 20), choices.bits());
        return value < 0 ? "(" + value + "L)" : value + "L";
    }

    private static String parenthesised(int value) {
        return value < 0 ? "(" + value + ")" : Integer.toString(value);
    }
}
