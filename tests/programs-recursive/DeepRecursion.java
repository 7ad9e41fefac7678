// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 edge.finally edge.rethrow ir.Throw

/** Exceptions crossing many frames, finally in each of them, and a few thousand levels of depth. */
public class DeepRecursion {
    static final class Bottom extends Exception {
        final int depth;

        Bottom(int depth) {
            this.depth = depth;
        }
    }

    static int finals;

    static int dive(int depth, int limit) throws Bottom {
        try {
            if (depth == limit) {
                throw new Bottom(depth);
            }
            return dive(depth + 1, limit) + 1;
        } finally {
            finals++;
        }
    }

    static int catchEvery(int depth) {
        try {
            if (depth == 0) {
                return 10 / depth;
            }
            return catchEvery(depth - 1) / (depth % 3);
        } catch (ArithmeticException e) {
            return depth;
        }
    }

    static int count(int n) {
        return n == 0 ? 0 : 1 + count(n - 1);
    }

    public static void main(String[] args) {
        try {
            System.out.println(dive(0, 500));
        } catch (Bottom b) {
            System.out.println("bottom at " + b.depth + " after " + finals);
        }
        for (int i = 0; i < 8; i++) {
            System.out.print(catchEvery(i) + " ");
        }
        System.out.println();
        System.out.println(count(3000));
    }
}
