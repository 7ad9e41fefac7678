// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.MUL ir.Binary.DIV ir.Const.OfInt ir.Const.OfLong S1

/** Expressions a compiler folds must give what the machine would have computed. */
public class ConstantFolding {
    static final int MAX = Integer.MAX_VALUE;
    static final long BIG = 1L << 40;
    static final int SHIFTED = 1 << 33;
    static final byte NARROW = (byte) 200;
    static final char LETTER = 'a' + 2;
    static final String TEXT = "x" + 1 + 'c' + true + 2L;
    static final boolean FLAG = MAX + 1 < 0;

    static int zeroTimes(int x) {
        return x * 0 + (x ^ x) + (x - x) + (x & 0);
    }

    static int identity(int x) {
        return ((x + 0) * 1 | 0) ^ 0;
    }

    static boolean nonsense(int x) {
        return x + 1 > x;
    }

    static boolean halved(int x) {
        return x * 2 / 2 == x;
    }

    static int negateTwice(int x) {
        return -(-x);
    }

    static int divideByMinusOne(int x) {
        int d = -1;
        return x / d;
    }

    static long shiftPair(long x) {
        return x << 8 >> 8;
    }

    static int shiftTooFar(int x) {
        return x << 16 << 16;
    }

    static int sumOfConstants(int x) {
        return x + MAX + 1 - MAX - 1;
    }

    static int divideMultiply(int x) {
        return x / 3 * 3;
    }

    static boolean alwaysFalse(byte b) {
        return b == 200;
    }

    static boolean unsignedByte(byte b) {
        return (b & 0xff) == 200;
    }

    public static void main(String[] args) {
        System.out.println(MAX + 1);
        System.out.println(BIG + " " + SHIFTED + " " + NARROW + " " + LETTER + " " + TEXT + " " + FLAG);
        int[] values = {0, 1, -1, MAX, Integer.MIN_VALUE, 1 << 30};
        for (int v : values) {
            System.out.println(zeroTimes(v) + " " + identity(v) + " " + nonsense(v) + " " + halved(v) + " "
                    + negateTwice(v) + " " + divideByMinusOne(v) + " " + shiftTooFar(v) + " " + sumOfConstants(v) + " "
                    + divideMultiply(v));
        }
        System.out.println(shiftPair(0x7fffffffffffffffL) + " " + shiftPair(0x0080000000000000L));
        System.out.println(alwaysFalse((byte) 200) + " " + unsignedByte((byte) 200));
        if (FLAG && MAX > 0) {
            System.out.println("flag");
        }
        int i = 5;
        i = i++ + ++i;
        System.out.println(i);
        final int local = 10;
        byte fits = local;
        System.out.println(fits);
        System.out.println(5 / 2 * 2 + 5 % 2 + -5 / 2 + -5 % 2);
        System.out.println((byte) 300 + (short) 70000 + (char) -1);
        System.out.println(010 + 0x10 + 0b10 + 1_0);
        System.out.println((int) 3_000_000_000L + " " + (long) (int) 3_000_000_000L);
    }
}
