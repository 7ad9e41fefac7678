// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: kernel
/** Loops and explicit stacks. */
public class RecursionOk {
    static int factorial(int n) {
        int r = 1;
        for (int i = 2; i <= n; i++) {
            r *= i;
        }
        return r;
    }

    static final class Tree {
        final int value;
        Tree left;
        Tree right;

        Tree(int value) {
            this.value = value;
        }
    }

    static int sum(Tree root) {
        Tree[] stack = new Tree[16];
        int depth = 0;
        stack[depth++] = root;
        int sum = 0;
        while (depth > 0) {
            Tree t = stack[--depth];
            if (t != null) {
                sum += t.value;
                stack[depth++] = t.left;
                stack[depth++] = t.right;
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        System.out.println(factorial(5));
        Tree t = new Tree(1);
        t.left = new Tree(2);
        t.right = new Tree(3);
        System.out.println(sum(t));
    }
}
