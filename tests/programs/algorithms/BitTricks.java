// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.AND ir.Binary.OR ir.Binary.XOR ir.Binary.SHL ir.Negate S1 E1

/** Bit tricks, checked against the plain way. */
public class BitTricks {
    static int population(int x) {
        x = x - (x >>> 1 & 0x55555555);
        x = (x & 0x33333333) + (x >>> 2 & 0x33333333);
        x = x + (x >>> 4) & 0x0f0f0f0f;
        return x * 0x01010101 >>> 24;
    }

    static int slowPopulation(int x) {
        int n = 0;
        for (; x != 0; x &= x - 1) {
            n++;
        }
        return n;
    }

    static boolean powerOfTwo(int x) {
        return x > 0 && (x & x - 1) == 0;
    }

    static int roundUp(int x) {
        x--;
        x |= x >>> 1;
        x |= x >>> 2;
        x |= x >>> 4;
        x |= x >>> 8;
        x |= x >>> 16;
        return x + 1;
    }

    static int abs(int x) {
        int m = x >> 31;
        return (x ^ m) - m;
    }

    static int min(int x, int y) {
        return y ^ (x ^ y) & -(x < y ? 1 : 0);
    }

    static int average(int x, int y) {
        return (x & y) + ((x ^ y) >> 1);
    }

    static int gray(int x) {
        return x ^ x >>> 1;
    }

    static int ungray(int g) {
        for (int s = 16; s > 0; s >>= 1) {
            g ^= g >>> s;
        }
        return g;
    }

    static int log2(long x) {
        int r = 0;
        if (x >>> 32 != 0) { x >>>= 32; r += 32; }
        if (x >>> 16 != 0) { x >>>= 16; r += 16; }
        if (x >>> 8 != 0) { x >>>= 8; r += 8; }
        if (x >>> 4 != 0) { x >>>= 4; r += 4; }
        if (x >>> 2 != 0) { x >>>= 2; r += 2; }
        if (x >>> 1 != 0) { r += 1; }
        return r;
    }

    static long squareRoot(long n) {
        long r = 0;
        for (long bit = 1L << 62; bit != 0; bit >>>= 2) {
            if (n >= r + bit) {
                n -= r + bit;
                r = (r >>> 1) + bit;
            } else {
                r >>>= 1;
            }
        }
        return r;
    }

    static boolean sameSign(int a, int b) {
        return (a ^ b) >= 0;
    }

    static boolean addOverflows(int a, int b) {
        int r = a + b;
        return ((a ^ r) & (b ^ r)) < 0;
    }

    static int swapNibbles(int x) {
        return (x & 0x0f0f0f0f) << 4 | x >>> 4 & 0x0f0f0f0f;
    }

    public static void main(String[] args) {
        int[] values = {0, 1, 2, 3, 5, 64, 1000, -1, -1000, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x0ff00ff0};
        for (int v : values) {
            System.out.println(population(v) + " " + slowPopulation(v) + " " + powerOfTwo(v) + " " + roundUp(v) + " "
                    + abs(v) + " " + gray(v) + " " + ungray(gray(v)) + " " + log2(v & 0xffffffffL) + " "
                    + swapNibbles(v) + " " + (v & -v) + " " + (v | v - 1) + " " + ~-v);
        }
        for (int i = 0; i + 1 < values.length; i++) {
            int a = values[i];
            int b = values[i + 1];
            System.out.println(min(a, b) + " " + average(a, b) + " " + sameSign(a, b) + " " + addOverflows(a, b));
        }
        System.out.println(squareRoot(99) + " " + squareRoot(1L << 60) + " " + squareRoot(Long.MAX_VALUE));
        int x = 6;
        int y = 9;
        x ^= y;
        y ^= x;
        x ^= y;
        System.out.println(x + " " + y);
    }
}
