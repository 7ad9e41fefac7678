// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: edge.uncaught edge.finally ir.Throw S1
// exit: 1

/** An exception nobody catches ends the program with exit code 1, finally blocks first. */
public class Uncaught {
    static class Fatal extends RuntimeException {
        final int code;

        Fatal(int code) {
            super("fatal");
            this.code = code;
        }
    }

    static void inner(int n) {
        try {
            System.out.println("inner " + n);
            if (n == 2) {
                throw new Fatal(n);
            }
        } finally {
            System.out.println("inner finally " + n);
        }
    }

    public static void main(String[] args) {
        try {
            for (int i = 0; i < 5; i++) {
                inner(i);
            }
        } catch (IllegalStateException e) {
            System.out.println("not this one");
        } finally {
            System.out.println("main finally");
        }
        System.out.println("not reached");
    }
}
