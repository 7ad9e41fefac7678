// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Jump ir.Return S1

/** Conditional expressions: nesting, typing and only one arm evaluated. */
public class Ternaries {
    static int count;

    static int tick(int v) {
        count++;
        return v;
    }

    static String size(int n) {
        return n < 0 ? "negative" : n == 0 ? "zero" : n < 10 ? "small" : n < 100 ? "medium" : "large";
    }

    static int median(int a, int b, int c) {
        return a < b ? b < c ? b : a < c ? c : a : a < c ? a : b < c ? c : b;
    }

    static long widened(boolean b, int i, long l) {
        return b ? i : l;
    }

    static Object pick(boolean b, String s, int[] a) {
        return b ? s : a;
    }

    public static void main(String[] args) {
        for (int n : new int[] {-5, 0, 9, 10, 99, 100}) {
            System.out.println(n + " " + size(n));
        }
        System.out.println(median(1, 2, 3) + " " + median(3, 1, 2) + " " + median(2, 3, 1) + " " + median(2, 2, 1));
        System.out.println(widened(true, -1, 5) + " " + widened(false, -1, 1L << 40));
        System.out.println(pick(true, "text", null) != null);
        System.out.println(pick(false, "text", null) == null);
        int r = tick(1) > 0 ? tick(2) : tick(3);
        System.out.println(r + " " + count);
        int x = 3;
        int y = x > 2 ? x++ : x--;
        System.out.println(x + " " + y);
        char c = true ? 'x' : 0;
        System.out.println(c);
        byte b = 1;
        System.out.println(false ? b : 'y');
        int[] a = {4, 5};
        (x > 100 ? a : new int[2])[0] = 1;
        System.out.println(a[0]);
        a[x > 1 ? 1 : 0] = x == 4 ? y : -y;
        System.out.println(a[1]);
        boolean flag = x > 1 ? y > 1 : y < 1;
        System.out.println(flag ? flag ? "both" : "odd" : "none");
        String s = args.length == 0 ? null : "args";
        System.out.println(s == null ? "none" : s);
    }
}
