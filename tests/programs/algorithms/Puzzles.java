// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.REM ir.ArrayLoad.boolean ir.ArrayStore.boolean S1

/** Small classics: primes, greatest common divisor, Josephus, game of life, queens, Roman numerals, edit distance. */
public class Puzzles {
    static long gcd(long a, long b) {
        while (b != 0) {
            long t = a % b;
            a = b;
            b = t;
        }
        return a;
    }

    static int josephus(int n, int k) {
        int r = 0;
        for (int i = 2; i <= n; i++) {
            r = (r + k) % i;
        }
        return r + 1;
    }

    static int queens(int n) {
        int[] row = new int[n];
        int count = 0;
        int c = 0;
        row[0] = -1;
        while (c >= 0) {
            row[c]++;
            if (row[c] == n) {
                c--;
                continue;
            }
            boolean safe = true;
            for (int k = 0; k < c && safe; k++) {
                int d = row[c] - row[k];
                safe = d != 0 && d != c - k && d != k - c;
            }
            if (safe) {
                if (c == n - 1) {
                    count++;
                } else {
                    row[++c] = -1;
                }
            }
        }
        return count;
    }

    static boolean[][] life(boolean[][] old) {
        int n = old.length;
        boolean[][] now = new boolean[n][n];
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                int around = old[y][x] ? -1 : 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        if (old[Math.floorMod(y + dy, n)][Math.floorMod(x + dx, n)]) {
                            around++;
                        }
                    }
                }
                now[y][x] = around == 3 || around == 2 && old[y][x];
            }
        }
        return now;
    }

    static void roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] texts = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        for (int i = 0; i < values.length; i++) {
            while (n >= values[i]) {
                System.out.print(texts[i]);
                n -= values[i];
            }
        }
        System.out.println();
    }

    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }

    static void fizz(int n) {
        for (int i = 1; i <= n; i++) {
            System.out.print(i % 15 == 0 ? "fizzbuzz" : i % 5 == 0 ? "buzz" : i % 3 == 0 ? "fizz" : "" + i);
            System.out.print(i < n ? "," : "\n");
        }
    }

    public static void main(String[] args) {
        System.out.println(gcd(1071, 462) + " " + gcd(-48, 18) + " " + gcd(1L << 40, 3L << 20));
        System.out.println(josephus(41, 3) + " " + josephus(7, 1));
        System.out.println(queens(4) + " " + queens(6) + " " + queens(7));
        boolean[][] board = new boolean[8][8];
        board[0][1] = board[1][2] = board[2][0] = board[2][1] = board[2][2] = true;
        for (int i = 0; i < 9; i++) {
            board = life(board);
        }
        for (boolean[] row : board) {
            for (boolean cell : row) {
                System.out.print(cell ? '#' : '.');
            }
            System.out.println();
        }
        roman(1994);
        roman(3888);
        System.out.println(distance("kitten", "sitting") + " " + distance("", "abc") + " " + distance("same", "same"));
        fizz(16);
    }
}
