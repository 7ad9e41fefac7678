// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.Call.STATIC

/** Towers of Hanoi with three stacks, Gray codes and Sierpinski by recursion. */
public class Hanoi {
    static final int[][] PEGS = new int[3][6];
    static final int[] HEIGHT = new int[3];
    static int moves;

    static void move(int n, int from, int to, int via) {
        if (n == 0) {
            return;
        }
        move(n - 1, from, via, to);
        PEGS[to][HEIGHT[to]++] = PEGS[from][--HEIGHT[from]];
        moves++;
        if (n > 4) {
            System.out.println(n + " from " + from + " to " + to + " after " + moves);
        }
        move(n - 1, via, to, from);
    }

    static void gray(int bits, int value, boolean flip) {
        if (bits == 0) {
            System.out.print(value + " ");
            return;
        }
        gray(bits - 1, value * 2 + (flip ? 1 : 0), false);
        gray(bits - 1, value * 2 + (flip ? 0 : 1), true);
    }

    static boolean sierpinski(int x, int y) {
        return x == 0 && y == 0 || !((x & y & 1) != 0) && sierpinski(x >> 1, y >> 1);
    }

    public static void main(String[] args) {
        for (int i = 6; i > 0; i--) {
            PEGS[0][HEIGHT[0]++] = i;
        }
        move(6, 0, 2, 1);
        System.out.println(moves + " " + HEIGHT[0] + HEIGHT[1] + HEIGHT[2] + " " + PEGS[2][0]);
        gray(3, 0, false);
        System.out.println();
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                System.out.print(sierpinski(x, y) ? '*' : ' ');
            }
            System.out.println("|");
        }
    }
}
