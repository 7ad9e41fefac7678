// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.ADD ir.Binary.SUB ir.Binary.MUL ir.Negate ir.Const.OfInt ir.Const.OfLong S1 E1

/** Addition, subtraction, multiplication and negation wrap in int and long. */
public class WrapArithmetic {
    static int addInt(int a, int b) {
        return a + b;
    }

    static long addLong(long a, long b) {
        return a + b;
    }

    static int hash(int seed, int rounds) {
        int h = seed;
        for (int i = 0; i < rounds; i++) {
            h = h * 31 + i;
            h -= h * h;
        }
        return h;
    }

    static long lcg(long seed, int rounds) {
        for (int i = 0; i < rounds; i++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
        }
        return seed;
    }

    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x12345678, -559038737};
        for (int a : ints) {
            for (int b : ints) {
                System.out.println(a + " " + b + ": " + addInt(a, b) + " " + (a - b) + " " + (a * b));
            }
            System.out.println("neg " + -a + " not " + ~a + " plus " + +a);
        }
        long[] longs = {0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789abcdefL};
        for (long a : longs) {
            for (long b : longs) {
                System.out.println(a + " " + b + ": " + addLong(a, b) + " " + (a - b) + " " + (a * b));
            }
            System.out.println("neg " + -a + " not " + ~a);
        }
        System.out.println(hash(17, 1000));
        System.out.println(lcg(42, 1000));
    }
}
