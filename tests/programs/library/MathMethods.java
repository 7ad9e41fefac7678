// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.STATIC edge.catch S1 E1

/** The integer methods of Math, exact ones included. */
public class MathMethods {
    static void exact(int a, int b) {
        int r = 0;
        try {
            r = 1;
            System.out.print(Math.addExact(a, b) + " ");
            r = 2;
            System.out.print(Math.subtractExact(a, b) + " ");
            r = 3;
            System.out.print(Math.multiplyExact(a, b) + " ");
            r = 4;
            System.out.print(Math.negateExact(a) + " ");
            r = 5;
            System.out.println(Math.incrementExact(b));
        } catch (ArithmeticException e) {
            System.out.println("overflow in " + r);
        }
    }

    static void exact(long a, long b) {
        try {
            System.out.print(Math.addExact(a, b) + " ");
            System.out.print(Math.multiplyExact(a, b) + " ");
            System.out.println(Math.toIntExact(a));
        } catch (ArithmeticException e) {
            System.out.println("overflow");
        }
    }

    static void floor(int a, int b) {
        try {
            System.out.println(Math.floorDiv(a, b) + " " + Math.floorMod(a, b) + " " + Math.ceilDiv(a, b));
        } catch (ArithmeticException e) {
            System.out.println("zero");
        }
    }

    public static void main(String[] args) {
        int[] v = {0, 1, -1, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int a : v) {
            System.out.println(Math.abs(a) + " " + Math.max(a, 3) + " " + Math.min(a, 3) + " " + Math.abs((long) a));
            exact(a, 2);
            exact(a, -1);
            exact((long) a << 31, a);
            floor(a, 3);
            floor(a, -3);
            floor(a, 0);
        }
        System.out.println(Math.floorDiv(Integer.MIN_VALUE, -1) + " " + Math.floorMod(-7L, 3) + " "
                + Math.floorDiv(-7L, 2L));
        System.out.println(Math.max(1L << 40, 5) + " " + Math.min(-1L << 40, 5) + " " + Math.abs(Long.MIN_VALUE));
        System.out.println(Math.multiplyHigh(1L << 62, 12L) + " " + Math.multiplyHigh(-1L, 1L << 40));
        System.out.println(Math.multiplyFull(1 << 30, -8) + " " + Math.clamp(50L, 1, 10));
        try {
            System.out.println(Math.absExact(Integer.MIN_VALUE));
        } catch (ArithmeticException e) {
            System.out.println("no absolute value");
        }
    }
}
