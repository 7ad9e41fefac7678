// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Tables and objects computed from constants, each class after the ones it needs. */
public class StaticInitialiserOk {
    static class Second {
        static final int[] B = {5};
    }

    static class First {
        static final int[] A = new int[10];

        static {
            for (int i = 0; i < A.length; i++) {
                A[i] = Second.B[0] * i;
            }
        }
    }

    static long start;

    public static void main(String[] args) {
        start = args.length;
        System.out.println(First.A[9] + " " + start);
    }
}
