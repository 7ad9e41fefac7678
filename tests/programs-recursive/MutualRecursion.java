// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.Call.STATIC

/** Functions that call each other, with three in a ring. */
public class MutualRecursion {
    static boolean even(int n) {
        return n == 0 || odd(n - 1);
    }

    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    static int a(int n) {
        return n <= 0 ? 1 : b(n - 1) + n;
    }

    static int b(int n) {
        return n <= 0 ? 2 : c(n - 2) * 2;
    }

    static int c(int n) {
        return n <= 0 ? 3 : a(n - 1) - b(n - 3);
    }

    static int female(int n) {
        return n == 0 ? 1 : n - male(female(n - 1));
    }

    static int male(int n) {
        return n == 0 ? 0 : n - female(male(n - 1));
    }

    public static void main(String[] args) {
        System.out.println(even(100) + " " + odd(100) + " " + odd(77));
        for (int i = 0; i < 12; i += 4) {
            System.out.println(a(i) + " " + b(i) + " " + c(i) + " " + female(i) + " " + male(i));
        }
    }
}
