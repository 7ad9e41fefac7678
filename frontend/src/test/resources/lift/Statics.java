// SPDX-License-Identifier: GPL-2.0-only OR MIT
class Statics {
    static final int NUMBER = 4;
    static final String TEXT = "text";
    static final boolean FLAG = true;
    static final double REAL = 0.5;
    final int instance = 3;
    static int computed = NUMBER * TEXT.length();

    interface OnlyConstants {
        long LONG = 1L << 40;
    }

    static Class<?> literal() {
        return int[].class;
    }

    static double real(double a, float b) {
        return -a * b % 3 < 2 ? (double) (long) b : a;
    }

    static native int nothing(int a);
}
