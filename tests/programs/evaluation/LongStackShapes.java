// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.ArrayLoad.long ir.ArrayStore.long ir.FieldLoad ir.FieldStore ir.StaticStore S1

/** Increments and assignments whose value is used, on longs and references in every kind of slot. */
public class LongStackShapes {
    long field = 5;
    static long shared = 6;
    LongStackShapes next;
    static LongStackShapes head;

    static long take(long a, int b, long c) {
        return a * 100 + b * 10 + c;
    }

    LongStackShapes self() {
        shared++;
        return this;
    }

    public static void main(String[] args) {
        long[] a = {1, 2, 3};
        LongStackShapes o = new LongStackShapes();
        int i = 0;
        System.out.println(a[i++]++ + " " + ++a[i++] + " " + i);
        System.out.println(take(a[0]--, i--, --a[2]));
        System.out.println(o.field++ + " " + ++o.field + " " + o.field-- + " " + --o.field);
        System.out.println(shared++ + " " + ++shared + " " + (shared += 3));
        long x = a[0] = o.field = shared = 9;
        System.out.println(x + " " + a[0] + " " + o.field + " " + shared);
        System.out.println((a[1] = 4) + (o.field = 5) * (shared = 6));
        System.out.println((a[i] <<= 2) + (o.field |= 8) + (shared -= x -= 2));
        System.out.println(o.self().field++ + o.self().field + " " + shared);
        o.next = head = o.next = new LongStackShapes();
        System.out.println(head == o.next);
        System.out.println((head.next = o.next.next = null) == null);
        (o.next = new LongStackShapes()).field = 77;
        System.out.println(o.next.field + " " + (o.next == head));
        byte[] b = {120};
        System.out.println((b[0] += 10) + " " + b[0]++ + " " + b[0]);
        boolean[] z = {false};
        System.out.println((z[0] = !z[0]) + " " + (z[0] &= i > 100) + " " + (z[0] ^= true));
        char[] c = {'a'};
        System.out.println(c[0]++ + " " + (char) (c[0] += 1) + " " + (int) c[0]);
        String[] s = {"x"};
        String t = s[0] = "y";
        System.out.println(t + s[0]);
        int[][] m = {{1, 2}, {3}};
        System.out.println(m[0][i]++ + m[i][0]-- + (m[0] = m[1])[0] + m[0].length);
        int n = 3;
        n = n-- - --n;
        System.out.println(n);
        long l = 1;
        l += l++ + ++l;
        System.out.println(l);
        new LongStackShapes();
        o.self();
        take(1, 2, 3);
        System.out.println(shared);
    }
}
