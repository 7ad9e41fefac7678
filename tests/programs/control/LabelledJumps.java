// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Jump S1

/** Labelled break and continue, out of loops, blocks and switches. */
public class LabelledJumps {
    static int find(int[][] table, int wanted) {
        int at = -1;
        search:
        for (int r = 0; r < table.length; r++) {
            for (int c = 0; c < table[r].length; c++) {
                if (table[r][c] == wanted) {
                    at = r * 100 + c;
                    break search;
                }
                if (table[r][c] < 0) {
                    continue search;
                }
            }
        }
        return at;
    }

    static String block(int n) {
        String result = "end";
        out: {
            if (n == 0) {
                result = "zero";
                break out;
            }
            inner: {
                if (n < 5) {
                    break inner;
                }
                result = "big";
                break out;
            }
            result = "small";
        }
        return result;
    }

    static int machine(int[] code) {
        int acc = 0;
        int pc = 0;
        run:
        while (true) {
            switch (code[pc++]) {
                case 0:
                    break run;
                case 1:
                    acc += code[pc++];
                    continue run;
                case 2:
                    acc *= 2;
                    break;
                default:
                    acc = -1;
                    break run;
            }
            acc++;
        }
        return acc;
    }

    public static void main(String[] args) {
        int[][] table = {{1, 2, 3}, {4, -1, 5}, {6, 7, 8}};
        for (int i = 0; i < 10; i++) {
            System.out.print(find(table, i) + " ");
        }
        System.out.println();
        System.out.println(block(0) + " " + block(3) + " " + block(9));
        System.out.println(machine(new int[] {1, 5, 2, 1, 3, 0}));
        System.out.println(machine(new int[] {1, 5, 7}));
        int count = 0;
        outer:
        for (int i = 0; i < 10; i++) {
            for (int j = 0; ; j++) {
                if (j == i) continue outer;
                if (i * j > 20) break outer;
                count++;
            }
        }
        System.out.println(count);
        int n = 0;
        again:
        do {
            n++;
            for (int i = 0; i < n; i++) {
                if (i == 3) {
                    break again;
                }
            }
        } while (n < 100);
        System.out.println(n);
    }
}
