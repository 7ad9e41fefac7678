// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Floating point in locals, fields, arrays and parameters. */
public class FloatingPoint {
    static long area(int radius) {
        return (long) (radius * radius * 3.14159); // error[J0101]: floating point
    }

    static int half(float f) {
        return (int) (f / 2); // error[J0101]: floating point
    }

    static int average(int[] a) {
        double sum = 0; // error[J0101]: floating point
        for (int v : a) {
            sum += v; // error[J0101]: floating point
        }
        return (int) sum; // error[J0101]: floating point
    }

    static boolean big(double[] d) {
        return d[0] > 1; // error[J0101]: floating point
    }

    public static void main(String[] args) {
        System.out.println(area(3));
        System.out.println(half(args.length)); // error[J0101]: floating point
        System.out.println(average(new int[] {1, 2}));
        System.out.println(big(new double[1])); // error[J0101]: floating point
    }
}
