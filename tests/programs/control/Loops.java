// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Jump ir.If.LE ir.If.LT S1

/** Every kind of loop, with break, continue and odd headers. */
public class Loops {
    static int collatz(int n) {
        int steps = 0;
        while (n != 1) {
            n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }
        return steps;
    }

    static int digits(int n) {
        int d = 0;
        do {
            d++;
            n /= 10;
        } while (n != 0);
        return d;
    }

    static int firstDivisor(int n) {
        for (int i = 2; ; i++) {
            if (n % i == 0) {
                return i;
            }
        }
    }

    static int sumOdd(int[] a) {
        int sum = 0;
        for (int v : a) {
            if ((v & 1) == 0) {
                continue;
            }
            sum += v;
            if (sum > 20) {
                break;
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        for (int i = 1; i < 10; i++) {
            System.out.print(collatz(i) + " ");
        }
        System.out.println();
        System.out.println(digits(0) + " " + digits(-12345) + " " + digits(Integer.MIN_VALUE));
        System.out.println(firstDivisor(91) + " " + firstDivisor(97));
        System.out.println(sumOdd(new int[] {1, 2, 3, 4, 5, 7, 9, 11, 13}));
        for (int i = 0, j = 10; i < j; i += 2, j--) {
            System.out.print(i + ":" + j + " ");
        }
        System.out.println();
        int n = 0;
        for (; ; ) {
            if (++n > 5) break;
            if (n == 3) continue;
            System.out.print(n + " ");
        }
        System.out.println();
        long big = 1;
        int rounds = 0;
        while (big > 0) {
            big <<= 1;
            rounds++;
        }
        System.out.println(rounds);
        for (byte b = 120; b > 0; b++) {
            System.out.print(b + " ");
        }
        System.out.println();
        for (char c = 'a'; c <= 'e'; c += 2) {
            System.out.print(c);
        }
        System.out.println();
        int k = 3;
        while (k-- > 0) {
            for (int m = 0; m < k; m++) {
                System.out.print(k * m + ",");
            }
        }
        System.out.println(k);
        do {
            k++;
            if (k == 1) continue;
            k += 10;
        } while (k < 30);
        System.out.println(k);
        int a = 0;
        int b = 1;
        for (int i = 0; i < 20; i++) {
            int t = a;
            a = b;
            b = t + b;
        }
        System.out.println(a + " " + b);
    }
}
