// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The same in integers: fixed point, shifts, an integer square root. */
public class FloatingPointOk {
    static long area(int radius) {
        return radius * radius * 314159L / 100000;
    }

    /** Instead of Math.sqrt. */
    static long root(long n) {
        long r = 0;
        while ((r + 1) * (r + 1) <= n) {
            r++;
        }
        return r;
    }

    static int average(int[] a) {
        int sum = 0;
        for (int v : a) {
            sum += v;
        }
        return sum / a.length;
    }

    public static void main(String[] args) {
        System.out.println(area(3));
        System.out.println(root(50));
        System.out.println(average(new int[] {1, 2}));
    }
}
