// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Compare ir.If.EQ ir.If.NE ir.If.LT ir.If.GE ir.If.GT ir.If.LE S1 E1

/** Long and int comparisons, in conditions and as values. */
public class LongComparison {
    static int sign(long a, long b) {
        if (a < b) {
            return -1;
        }
        if (a > b) {
            return 1;
        }
        return 0;
    }

    static int bits(long a, long b) {
        int r = 0;
        if (a == b) r |= 1;
        if (a != b) r |= 2;
        if (a < b) r |= 4;
        if (a <= b) r |= 8;
        if (a > b) r |= 16;
        if (a >= b) r |= 32;
        return r;
    }

    static int intBits(int a, int b) {
        boolean eq = a == b;
        boolean lt = a < b;
        boolean le = a <= b;
        return (eq ? 1 : 0) | (lt ? 4 : 0) | (le ? 8 : 0) | (!eq ? 2 : 0) | (!le ? 16 : 0) | (!lt ? 32 : 0);
    }

    static int zeroBits(int a) {
        return (a == 0 ? 1 : 0) | (a != 0 ? 2 : 0) | (a < 0 ? 4 : 0) | (a <= 0 ? 8 : 0) | (a > 0 ? 16 : 0)
                | (a >= 0 ? 32 : 0);
    }

    public static void main(String[] args) {
        long[] v = {0, 1, -1, 1L << 32, -(1L << 32), Long.MIN_VALUE, Long.MAX_VALUE, 0xffffffffL};
        for (long a : v) {
            for (long b : v) {
                System.out.print(bits(a, b) + "/" + sign(a, b) + "/" + intBits((int) a, (int) b) + " ");
            }
            System.out.println(zeroBits((int) a));
        }
        long x = 3;
        boolean odd = (x & 1) != 0;
        boolean wrong = odd == x < 2;
        System.out.println(odd + " " + wrong + " " + (odd ^ wrong) + " " + (odd & !wrong) + " " + (odd | wrong));
        System.out.println(Long.compare(1, 2) + " " + Long.compare(2, 1) + " " + Integer.compare(-1, 1));
    }
}
