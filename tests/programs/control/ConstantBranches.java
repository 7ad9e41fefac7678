// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.If.LT ir.If.LE ir.If.GT ir.If.GE

/** Branches whose operands turn out to be constants, at the edge where two conditions differ. */
public class ConstantBranches {
    static int ints(int a, int b) {
        int bits = 0;
        if (a >= b) {
            bits |= 1;
        }
        if (a < b) {
            bits |= 2;
        }
        if (a > b) {
            bits |= 4;
        }
        if (a <= b) {
            bits |= 8;
        }
        return bits;
    }

    static int longs(long a, long b) {
        int bits = a >= b ? 1 : 0;
        bits |= a < b ? 2 : 0;
        bits |= a > b ? 4 : 0;
        bits |= a <= b ? 8 : 0;
        return bits | (a == b ? 16 : 0) | (a != b ? 32 : 0);
    }

    public static void main(String[] args) {
        int five = 5;
        int alsoFive = 5;
        if (five >= alsoFive) {
            System.out.println("at least");
        }
        System.out.println(ints(5, 5) + " " + ints(4, 5) + " " + ints(5, 4) + " " + ints(Integer.MIN_VALUE, Integer.MAX_VALUE));
        System.out.println(longs(5, 5) + " " + longs(-4, 5) + " " + longs(5, -4) + " " + longs(Long.MIN_VALUE, Long.MAX_VALUE));
        long big = 1L << 40;
        long negative = args.length - big;
        System.out.println(longs(negative, big) + " " + longs(big, negative) + " " + (negative < 0) + (negative > big));
    }
}
