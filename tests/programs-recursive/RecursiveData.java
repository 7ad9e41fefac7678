// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 bootstrap.objectMethods ir.Call.VIRTUAL

import java.util.Objects;

/** Recursive equals and hashCode, list functions and a persistent list. */
public class RecursiveData {
    record Cons(int head, Cons tail) {
        static Cons of(int... all) {
            return from(all, 0);
        }

        private static Cons from(int[] all, int i) {
            return i == all.length ? null : new Cons(all[i], from(all, i + 1));
        }
    }

    interface Map {
        int apply(int x);
    }

    static Cons map(Cons c, Map m) {
        return c == null ? null : new Cons(m.apply(c.head()), map(c.tail(), m));
    }

    static Cons append(Cons a, Cons b) {
        return a == null ? b : new Cons(a.head(), append(a.tail(), b));
    }

    static Cons reverse(Cons a) {
        return a == null ? null : append(reverse(a.tail()), new Cons(a.head(), null));
    }

    static int fold(Cons c, int start) {
        return c == null ? start : fold(c.tail(), start * 31 + c.head());
    }

    static Cons filterEven(Cons c) {
        if (c == null) {
            return null;
        }
        Cons rest = filterEven(c.tail());
        return c.head() % 2 == 0 ? new Cons(c.head(), rest) : rest;
    }

    public static void main(String[] args) {
        Cons a = Cons.of(1, 2, 3, 4);
        System.out.println(fold(a, 0) + " " + fold(reverse(a), 0) + " " + fold(map(a, x -> x * x), 7));
        System.out.println(a.equals(Cons.of(1, 2, 3, 4)) + " " + a.equals(reverse(a)) + " "
                + Objects.equals(reverse(reverse(a)), a) + " " + (a.hashCode() == Cons.of(1, 2, 3, 4).hashCode()));
        System.out.println(a.hashCode() + " " + fold(filterEven(append(a, a)), 0));
        System.out.println(Cons.of() == null);
    }
}
