// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.Call.STATIC

/** Ackermann, Collatz and McCarthy's 91: recursion in arguments. */
public class Ackermann {
    static int ackermann(int m, int n) {
        if (m == 0) {
            return n + 1;
        }
        return n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    static int mccarthy(int n) {
        return n > 100 ? n - 10 : mccarthy(mccarthy(n + 11));
    }

    static int collatz(long n) {
        return n == 1 ? 0 : 1 + collatz((n & 1) == 0 ? n / 2 : 3 * n + 1);
    }

    public static void main(String[] args) {
        System.out.println(ackermann(2, 3) + " " + ackermann(1, 10) + " " + ackermann(3, 3));
        System.out.println(mccarthy(1) + " " + mccarthy(99) + " " + mccarthy(150));
        System.out.println(collatz(27) + " " + collatz(1));
    }
}
