// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Each class after the ones it needs. */
public class StaticCircleOk {
    static class First {
        static final int[] A = new int[10];

        static {
            for (int i = 0; i < A.length; i++) {
                A[i] = Second.B[0] * i;
            }
        }
    }

    static class Second {
        static final int[] B = {5};
    }

    public static void main(String[] args) {
        System.out.println(First.A[9]);
    }
}
