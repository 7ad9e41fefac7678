// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: edge.uncaught ir.Check.InBounds S1
// exit: 1

/** A failed bounds check deep in calls ends the program with exit code 1. */
public class UncaughtRuntime {
    static int sum(int[] a, int n) {
        int s = 0;
        for (int i = 0; i < n; i++) {
            s += a[i];
            System.out.println(s);
        }
        return s;
    }

    public static void main(String[] args) {
        int[] a = {1, 2, 3};
        System.out.println("all " + sum(a, 3));
        System.out.println("more " + sum(a, 4));
    }
}
