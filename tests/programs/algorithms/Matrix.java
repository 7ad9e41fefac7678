// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.NewMultiArray ir.ArrayLoad.long ir.ArrayStore.long ir.ArrayLoad.reference S1

/** Matrices of longs: product, power, determinant modulo a prime, transpose, spiral. */
public class Matrix {
    static final long P = 1_000_000_007L;

    static long[][] times(long[][] a, long[][] b) {
        int n = a.length;
        long[][] r = new long[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                long s = 0;
                for (int k = 0; k < n; k++) {
                    s = (s + a[i][k] * b[k][j]) % P;
                }
                r[i][j] = s;
            }
        }
        return r;
    }

    static long[][] power(long[][] a, long e) {
        int n = a.length;
        long[][] r = new long[n][n];
        for (int i = 0; i < n; i++) {
            r[i][i] = 1;
        }
        while (e > 0) {
            if ((e & 1) == 1) {
                r = times(r, a);
            }
            a = times(a, a);
            e >>= 1;
        }
        return r;
    }

    static long inverse(long x) {
        long r = 1;
        long b = x;
        for (long e = P - 2; e > 0; e >>= 1) {
            if ((e & 1) != 0) {
                r = r * b % P;
            }
            b = b * b % P;
        }
        return r;
    }

    static long determinant(long[][] m) {
        int n = m.length;
        long d = 1;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            while (pivot < n && m[pivot][c] == 0) {
                pivot++;
            }
            if (pivot == n) {
                return 0;
            }
            if (pivot != c) {
                long[] t = m[c];
                m[c] = m[pivot];
                m[pivot] = t;
                d = (P - d) % P;
            }
            d = d * m[c][c] % P;
            long inv = inverse(m[c][c]);
            for (int r = c + 1; r < n; r++) {
                long f = m[r][c] * inv % P;
                for (int k = c; k < n; k++) {
                    m[r][k] = ((m[r][k] - f * m[c][k]) % P + P) % P;
                }
            }
        }
        return d;
    }

    static void spiral(int n) {
        int[][] m = new int[n][n];
        int dx = 1;
        int dy = 0;
        int x = 0;
        int y = 0;
        for (int i = 1; i <= n * n; i++) {
            m[y][x] = i;
            int nx = x + dx;
            int ny = y + dy;
            if (nx < 0 || nx >= n || ny < 0 || ny >= n || m[ny][nx] != 0) {
                int t = dx;
                dx = -dy;
                dy = t;
                nx = x + dx;
                ny = y + dy;
            }
            x = nx;
            y = ny;
        }
        for (int[] row : m) {
            for (int v : row) {
                System.out.print(v + "\t");
            }
            System.out.println();
        }
    }

    public static void main(String[] args) {
        long[][] fib = {{1, 1}, {1, 0}};
        System.out.println(power(fib, 10)[0][1] + " " + power(fib, 1_000_000_000_000L)[0][1]);
        long[][] v = new long[6][6];
        for (int i = 0; i < 6; i++) {
            long x = 1;
            for (int j = 0; j < 6; j++) {
                v[i][j] = x;
                x *= i + 2;
            }
        }
        System.out.println(determinant(v));
        System.out.println(determinant(new long[][] {{0, 1}, {1, 0}}));
        System.out.println(determinant(new long[][] {{2, 4}, {1, 2}}));
        spiral(5);
    }
}
