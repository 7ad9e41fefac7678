// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 bootstrap.lambda ir.Call.INTERFACE

/** Permutations, subsets and combinations handed to a visitor lambda. */
public class Permutations {
    interface Visit {
        boolean accept(int[] a, int n);
    }

    static boolean permute(int[] a, int k, Visit v) {
        if (k == a.length) {
            return v.accept(a, k);
        }
        for (int i = k; i < a.length; i++) {
            swap(a, i, k);
            if (!permute(a, k + 1, v)) {
                return false;
            }
            swap(a, i, k);
        }
        return true;
    }

    static void swap(int[] a, int i, int j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }

    static void choose(int n, int k, int from, int[] picked, int count, Visit v) {
        if (count == k) {
            v.accept(picked, count);
            return;
        }
        for (int i = from; i <= n - (k - count); i++) {
            picked[count] = i;
            choose(n, k, i + 1, picked, count + 1, v);
        }
    }

    static int sums(int[] a, int i, int target) {
        if (i == a.length) {
            return target == 0 ? 1 : 0;
        }
        return sums(a, i + 1, target) + sums(a, i + 1, target - a[i]);
    }

    public static void main(String[] args) {
        int[] seen = {0, 0};
        permute(new int[] {1, 2, 3, 4, 5}, 0, (a, n) -> {
            seen[0]++;
            int h = 0;
            for (int v : a) {
                h = h * 10 + v;
            }
            seen[1] ^= h;
            return true;
        });
        System.out.println(seen[0] + " " + seen[1]);
        boolean all = permute(new int[] {1, 2, 3}, 0, (a, n) -> {
            System.out.println(a[0] + " " + a[1] + " " + a[2]);
            return a[0] != 2;
        });
        System.out.println(all);
        choose(5, 3, 0, new int[3], 0, (a, n) -> {
            System.out.print(a[0] * 100 + a[1] * 10 + a[2] + " ");
            return true;
        });
        System.out.println();
        System.out.println(sums(new int[] {1, 2, 3, 4, 5, 6, 7}, 0, 14));
    }
}
