// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Two classes whose initialisers need each other. */
public class StaticCircle {
    static class First {
        static final int[] A = {Second.B[0] + 1}; // error[J0117]: static initialiser
    }

    static class Second {
        static final int[] B = {First.A == null ? 5 : 6};
    }

    public static void main(String[] args) {
        System.out.println(First.A[0]);
    }
}
