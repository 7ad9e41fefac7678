// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Static initialisers that depend on the host, never end, fail, or form a circle. */
public class StaticInitialiser {
    static class Clock {
        static final long START = System.nanoTime(); // error[J0117]: static initialiser
    }

    static class Endless {
        static int n = 1;

        static {
            while (n != 0) { // error[J0117]: static initialiser
                n = n * 3 | 1;
            }
        }
    }

    static class Failing {
        static final int[] TABLE = new int[2];
        static final int VALUE = TABLE[2]; // error[J0117]: static initialiser
    }

    static class First {
        static final int[] A = {Second.B[0] + 1}; // error[J0117]: static initialiser
    }

    static class Second {
        static final int[] B = {First.A == null ? 5 : 6};
    }

    public static void main(String[] args) {
        System.out.println(Clock.START > 0);
        System.out.println(First.A[0]);
        if (args.length > 0) {
            System.out.println(Endless.n + Failing.VALUE);
        }
    }
}
