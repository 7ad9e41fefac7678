// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.StaticLoad ir.Throw edge.catch edge.uncaught S1 S3
// exit: 1

/** Assertions are on: passing, failing, with details evaluated only on failure. */
public class Assertions {
    static int details;

    static int detail() {
        return ++details;
    }

    static int checked(int n) {
        assert n >= 0;
        assert n < 100 : "too large";
        assert n != 50 : detail();
        return n * 2;
    }

    static boolean enabled() {
        boolean on = false;
        assert on = true;
        return on;
    }

    public static void main(String[] args) {
        System.out.println(enabled());
        int[] values = {1, -1, 99, 100, 50, 51};
        for (int v : values) {
            try {
                System.out.println(checked(v));
            } catch (AssertionError e) {
                System.out.println("assertion failed for " + v);
            }
        }
        System.out.println(details);
        try {
            assert values.length == 0 : 'c';
        } catch (Error e) {
            System.out.println("an error");
        }
        assert values.length > 100 : "the end";
        System.out.println("not reached");
    }
}
