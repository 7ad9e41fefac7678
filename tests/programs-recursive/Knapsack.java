// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.NewMultiArray

/** Recursive dynamic programming: knapsack, partitions, longest common subsequence. */
public class Knapsack {
    static final int[] WEIGHTS = {3, 4, 5, 9, 14};
    static final int[] VALUES = {3, 4, 4, 10, 15};

    static int best(int i, int room, int[][] memo) {
        if (i == WEIGHTS.length) {
            return 0;
        }
        if (memo[i][room] != 0) {
            return memo[i][room] - 1;
        }
        int b = best(i + 1, room, memo);
        if (WEIGHTS[i] <= room) {
            b = Math.max(b, VALUES[i] + best(i + 1, room - WEIGHTS[i], memo));
        }
        memo[i][room] = b + 1;
        return b;
    }

    static long partitions(int n, int max) {
        if (n == 0) {
            return 1;
        }
        long c = 0;
        for (int k = Math.min(n, max); k > 0; k--) {
            c += partitions(n - k, k);
        }
        return c;
    }

    static int common(String a, int i, String b, int j) {
        if (i == a.length() || j == b.length()) {
            return 0;
        }
        return a.charAt(i) == b.charAt(j) ? 1 + common(a, i + 1, b, j + 1)
                : Math.max(common(a, i + 1, b, j), common(a, i, b, j + 1));
    }

    static long power(long b, int e, long m) {
        if (e == 0) {
            return 1 % m;
        }
        long h = power(b, e / 2, m);
        return (e & 1) == 0 ? h * h % m : h * h % m * b % m;
    }

    static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    public static void main(String[] args) {
        System.out.println(best(0, 20, new int[5][21]) + " " + best(0, 2, new int[5][3]));
        System.out.println(partitions(20, 20));
        System.out.println(common("AGGTAB", 0, "GXTXAYB", 0));
        System.out.println(power(3, 1000, 1_000_000_007L) + " " + gcd(1071, 462));
    }
}
