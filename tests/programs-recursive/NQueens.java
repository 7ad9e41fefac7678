// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.Binary.AND ir.Binary.SHL

/** All solutions of the n queens problem with bit sets, and the first one drawn. */
public class NQueens {
    static int count(int n, int row, int columns, int left, int right) {
        if (row == n) {
            return 1;
        }
        int c = 0;
        for (int free = ~(columns | left | right) & (1 << n) - 1; free != 0; free &= free - 1) {
            int bit = free & -free;
            c += count(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
        }
        return c;
    }

    static boolean place(int[] at, int row) {
        if (row == at.length) {
            return true;
        }
        for (at[row] = 0; at[row] < at.length; at[row]++) {
            boolean safe = true;
            for (int r = 0; r < row; r++) {
                safe &= at[r] != at[row] && Math.abs(at[r] - at[row]) != row - r;
            }
            if (safe && place(at, row + 1)) {
                return true;
            }
        }
        return false;
    }

    public static void main(String[] args) {
        for (int n = 1; n < 9; n++) {
            System.out.println(n + " " + count(n, 0, 0, 0, 0));
        }
        int[] at = new int[6];
        System.out.println(place(at, 0));
        for (int r : at) {
            for (int c = 0; c < at.length; c++) {
                System.out.print(c == r ? 'Q' : '.');
            }
            System.out.println();
        }
        System.out.println(place(new int[3], 0));
    }
}
