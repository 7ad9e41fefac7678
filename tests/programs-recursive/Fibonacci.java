// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.Call.STATIC

/** Naive and memoised Fibonacci numbers. */
public class Fibonacci {
    static int plain(int n) {
        return n < 2 ? n : plain(n - 1) + plain(n - 2);
    }

    static long memo(int n, long[] known) {
        if (n < 2) {
            return n;
        }
        if (known[n] == 0) {
            known[n] = memo(n - 1, known) + memo(n - 2, known);
        }
        return known[n];
    }

    public static void main(String[] args) {
        for (int i = 0; i < 20; i += 3) {
            System.out.println(i + " " + plain(i));
        }
        System.out.println(memo(90, new long[91]));
    }
}
