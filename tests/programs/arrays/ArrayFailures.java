// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Check.InBounds ir.Check.NonNegative ir.Check.Storable ir.Check.NonNull edge.catch S1 S2

/** Every way an array operation can fail, and what has happened before it does. */
public class ArrayFailures {
    static int get(int[] a, int i) {
        try {
            return a[i];
        } catch (ArrayIndexOutOfBoundsException e) {
            return -1;
        } catch (NullPointerException e) {
            return -2;
        }
    }

    static int put(Object[] a, int i, Object o) {
        try {
            a[i] = o;
            return 1;
        } catch (ArrayStoreException e) {
            return -3;
        } catch (IndexOutOfBoundsException e) {
            return -1;
        } catch (RuntimeException e) {
            return -2;
        }
    }

    static int size(int n) {
        try {
            return new byte[n].length;
        } catch (NegativeArraySizeException e) {
            return -4;
        }
    }

    interface Animal {}

    static class Cat implements Animal {}

    static final class Lion extends Cat {}

    public static void main(String[] args) {
        int[] a = {10, 20, 30};
        int[] indexes = {0, 2, 3, -1, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int i : indexes) {
            System.out.print(get(a, i) + " ");
        }
        System.out.println(get(null, 0) + " " + get(null, -1));
        Object[] strings = new String[2];
        Object[] cats = new Cat[2];
        Animal[] animals = new Lion[1];
        Object[] rows = new int[2][];
        System.out.println(put(strings, 0, "x") + " " + put(strings, 0, new Cat()) + " " + put(strings, 1, null) + " "
                + put(strings, 2, "x") + " " + put(strings, 2, new Cat()) + " " + put(null, 0, "x"));
        System.out.println(put(cats, 0, new Lion()) + " " + put(cats, 1, new Cat()) + " " + put(cats, 1, "cat"));
        System.out.println(put(animals, 0, new Lion()) + " " + put(animals, 0, new Cat()) + " " + strings[0]);
        System.out.println(put(rows, 0, new int[1]) + " " + put(rows, 1, new long[1]) + " " + put(rows, 1, rows));
        System.out.println(put(new Object[1], 0, new Object[0]) + " " + put(new Object[0][], 0, strings));
        System.out.println(size(3) + " " + size(0) + " " + size(-1) + " " + size(Integer.MIN_VALUE));
        int[] none = args.length > 5 ? a : null;
        try {
            System.out.println(none.length);
        } catch (NullPointerException e) {
            System.out.println("no length");
        }
        try {
            for (int v : none) {
                System.out.println(v);
            }
        } catch (NullPointerException e) {
            System.out.println("no loop");
        }
        try {
            none.clone();
        } catch (NullPointerException e) {
            System.out.println("no clone");
        }
        int at = 0;
        try {
            a[at++] = 1;
            a[at++ + 5] = at++;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(at + " " + a[0]);
        }
        try {
            System.arraycopy(a, 1, a, 2, 2);
        } catch (IndexOutOfBoundsException e) {
            System.out.println("copy too long " + a[2]);
        }
    }
}
