// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.DIV ir.Binary.REM ir.Check.NonZero edge.catch S1 E1

/** Division and remainder: signs, MIN_VALUE / -1, and division by zero. */
public class Division {
    static int quotient(int a, int b) {
        return a / b;
    }

    static long quotient(long a, long b) {
        return a / b;
    }

    static void ints(int a, int b) {
        try {
            System.out.println(a + " / " + b + " = " + quotient(a, b) + " rest " + a % b);
        } catch (ArithmeticException e) {
            System.out.println(a + " / " + b + " refused");
        }
    }

    static void longs(long a, long b) {
        try {
            long rest = a % b;
            System.out.println(a + " / " + b + " = " + quotient(a, b) + " rest " + rest);
        } catch (ArithmeticException e) {
            System.out.println(a + " / " + b + " refused");
        }
    }

    public static void main(String[] args) {
        int[] a = {0, 7, -7, Integer.MIN_VALUE, Integer.MAX_VALUE};
        int[] b = {1, -1, 2, -2, 0, Integer.MIN_VALUE, Integer.MAX_VALUE};
        for (int x : a) {
            for (int y : b) {
                ints(x, y);
                longs(x, y);
            }
        }
        longs(Long.MIN_VALUE, -1);
        longs(Long.MIN_VALUE, 1);
        longs(Long.MIN_VALUE, Long.MIN_VALUE);
        longs(Long.MAX_VALUE, Long.MIN_VALUE);
        longs(Long.MIN_VALUE, 10);
        longs(5, 0);
        int min = Integer.MIN_VALUE;
        min /= -1;
        System.out.println(min);
        min %= -1;
        System.out.println(min);
        byte small = -128;
        small /= -1;
        System.out.println(small);
        short half = -32768;
        half /= (short) -1;
        System.out.println(half);
        char c = 'z';
        c %= 7;
        System.out.println((int) c);
        int i = 17;
        i /= 2L;
        System.out.println(i);
        long divisorByByte = 1000L / (byte) 300;
        System.out.println(divisorByByte);
        System.out.println(powerOfTwo(-9) + " " + powerOfTwo(9) + " " + powerOfTwo(Integer.MIN_VALUE));
    }

    static int powerOfTwo(int x) {
        return x / 8 * 100 + x % 8;
    }
}
