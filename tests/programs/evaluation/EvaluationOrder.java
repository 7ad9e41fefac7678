// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.STATIC ir.ArrayStore.int ir.Check.InBounds ir.Check.NonNull ir.Check.NonZero edge.catch S1 E1

/** Operands are evaluated left to right, and checks happen after all operands. */
public class EvaluationOrder {
    static int step;

    static int trace(String name, int value) {
        step++;
        System.out.println(step + " " + name);
        return value;
    }

    static int[] array(String name, int[] a) {
        System.out.println("array " + name);
        return a;
    }

    static int fail(String name) {
        System.out.println("fail " + name);
        throw new IllegalStateException("planned");
    }

    static int three(int a, int b, int c) {
        return a * 100 + b * 10 + c;
    }

    static long mixed(long a, int b, byte c) {
        return a - b - c;
    }

    public static void main(String[] args) {
        int r = trace("a", 1) + trace("b", 2) * trace("c", 3);
        System.out.println(r);
        System.out.println(three(trace("x", 1), trace("y", 2), trace("z", 3)));
        int i = 1;
        System.out.println(three(i++, i++, i++) + " " + i);
        System.out.println(mixed(i, i--, (byte) i--));
        int[] a = new int[3];
        array("first", a)[trace("index", 1)] = trace("value", 9);
        System.out.println(a[1]);
        i = 0;
        a[i] = i = 2;
        System.out.println(a[0] + " " + a[2] + " " + i);
        i = 0;
        a[i++] = a[i] + i++;
        System.out.println(a[0] + " " + i);
        int j = 2;
        j = j + (j = 5) * j;
        System.out.println(j);
        try {
            array("null", null)[trace("index of null", 0)] = trace("value for null", 1);
        } catch (NullPointerException e) {
            System.out.println("null found late");
        }
        try {
            a[trace("far", 7)] = fail("value before bounds");
        } catch (IllegalStateException e) {
            System.out.println("value first");
        }
        try {
            a[trace("far again", 7)] = trace("good value", 1);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("bounds last");
        }
        try {
            System.out.println(trace("dividend", 1) / trace("divisor", 0));
        } catch (ArithmeticException e) {
            System.out.println("division last");
        }
        try {
            array("compound", a)[trace("compound index", 3)] += trace("never", 1);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("compound loads before the right side");
        }
        int[] b = {1, 2, 3};
        int[] old = b;
        b[0] = (b = new int[] {7, 8, 9})[1];
        System.out.println(old[0] + " " + b[0]);
        int k = 1;
        k += k++ + trace("k", k);
        System.out.println(k);
        a[trace("l", 0)] += a[trace("m", 0)]++ + trace("n", 10);
        System.out.println(a[0]);
    }
}
