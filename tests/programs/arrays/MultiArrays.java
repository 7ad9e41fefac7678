// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.NewMultiArray ir.NewArray ir.ArrayLoad.reference ir.Check.NonNegative edge.catch ir.CloneArray S1 S2

/** Arrays of arrays: rectangular, jagged, partial dimensions, clone is shallow. */
public class MultiArrays {
    static int[][] multiply(int[][] a, int[][] b) {
        int[][] r = new int[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    r[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return r;
    }

    static void print(int[][] m) {
        for (int[] row : m) {
            for (int v : row) {
                System.out.print(v + " ");
            }
            System.out.println("(" + row.length + ")");
        }
    }

    static int[][] pascal(int n) {
        int[][] rows = new int[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = new int[i + 1];
            rows[i][0] = rows[i][i] = 1;
            for (int j = 1; j < i; j++) {
                rows[i][j] = rows[i - 1][j - 1] + rows[i - 1][j];
            }
        }
        return rows;
    }

    static void make(int a, int b) {
        try {
            long[][] x = new long[a][b];
            System.out.println("made " + x.length);
        } catch (NegativeArraySizeException e) {
            System.out.println("negative " + a + " " + b);
        }
    }

    public static void main(String[] args) {
        int[][] m = {{1, 2}, {3, 4}, {5, 6}};
        print(multiply(m, new int[][] {{1, 0, 2}, {0, 1, 3}}));
        print(pascal(6));
        byte[][][] cube = new byte[2][3][4];
        cube[1][2][3] = 7;
        cube[0][0][0]--;
        System.out.println(cube[1][2][3] + " " + cube[0][0][0] + " " + cube[1].length + " " + cube[1][0].length);
        char[][][] partial = new char[2][3][];
        System.out.println(partial[1].length + " " + (partial[1][1] == null));
        partial[0][0] = new char[] {'a', 'b'};
        System.out.println(partial[0][0][1]);
        int[][] shallow = m.clone();
        shallow[0][0] = 100;
        shallow[1] = new int[] {9};
        System.out.println(m[0][0] + " " + m[1].length + " " + shallow[1].length);
        String[][] names = new String[2][2];
        names[1][0] = "set";
        System.out.println(names[0][0] + " " + names[1][0]);
        int[][] empty = new int[0][5];
        System.out.println(empty.length);
        int[][] rows = new int[3][0];
        System.out.println(rows[2].length);
        make(2, 3);
        make(-1, 3);
        make(2, -3);
        make(0, -1);
        try {
            m[1][2]++;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("row too short");
        }
        try {
            partial[1][1][0] = 'x';
        } catch (NullPointerException e) {
            System.out.println("row missing");
        }
        long[][] swap = {{1}, {2, 3}};
        long[] t = swap[0];
        swap[0] = swap[1];
        swap[1] = t;
        System.out.println(swap[0].length + " " + swap[1][0]);
        int n = 1;
        int[][] side = new int[n++][n++];
        System.out.println(side.length + " " + side[0].length + " " + n);
    }
}
