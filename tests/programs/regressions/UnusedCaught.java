// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: edge.catch edge.rethrow

/** An exception that is thrown again where another handler takes it without a look. */
public class UnusedCaught {
    static int trail;

    static int run(int[] values, int i) {
        int result = 0;
        try {
            try {
                result = values[i] / (i - 1);
            } catch (NullPointerException e) {
                trail += 10;
                throw e;
            } catch (ArithmeticException e) {
                trail += 100;
                throw e;
            }
        } catch (Throwable t) {
            trail++;
            result = -1;
        }
        return result;
    }

    public static void main(String[] args) {
        int[] values = {7, 8, 9};
        System.out.println(run(values, 0) + " " + trail);
        System.out.println(run(values, 1) + " " + trail);
        System.out.println(run(values, 3) + " " + trail);
        System.out.println(run(args.length == 0 ? null : values, 2) + " " + trail);
    }
}
