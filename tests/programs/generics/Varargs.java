// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.NewArray ir.ArrayStore.reference ir.ArrayLength S1 S2

/** Variable arity methods with zero, one, many, array and null arguments. */
public class Varargs {
    static int sum(int... values) {
        int s = 0;
        for (int v : values) {
            s += v;
        }
        return s;
    }

    static long longs(int first, long... rest) {
        return first * 1000L + rest.length + (rest.length > 0 ? rest[rest.length - 1] : 0);
    }

    static int lengths(String... texts) {
        if (texts == null) {
            return -1;
        }
        int n = 0;
        for (String t : texts) {
            n += t == null ? 100 : t.length();
        }
        return n;
    }

    @SafeVarargs
    static <T> T last(T... all) {
        return all[all.length - 1];
    }

    static int change(byte... b) {
        if (b.length > 0) {
            b[0]++;
        }
        return b.length;
    }

    static int order;

    static int next() {
        return ++order;
    }

    static String which(Object o) {
        return "one";
    }

    static String which(Object... o) {
        return "many";
    }

    public static void main(String[] args) {
        System.out.println(sum() + " " + sum(1) + " " + sum(1, 2, 3) + " " + sum(new int[] {4, 5}));
        System.out.println(longs(1) + " " + longs(1, 2) + " " + longs(1, 2, 3L));
        System.out.println(lengths() + " " + lengths("a", null, "bcd") + " " + lengths((String[]) null) + " "
                + lengths((String) null));
        System.out.println(last("x", "y", "z"));
        byte[] b = {127};
        System.out.println(change(b) + " " + b[0] + " " + change());
        System.out.println(sum(next(), next(), next() * 10) + " " + order);
        System.out.println(which("a") + " " + which("a", "b") + " " + which());
    }
}
