// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Cast ir.Check.CastTo ir.Check.NonNull ir.InstanceOf edge.catch ir.Const.OfNull S1

/** Casts among classes, interfaces and arrays, and what null does everywhere. */
public class CastsAndNulls {
    interface Flies {
        default int height() {
            return 10;
        }
    }

    interface Swims {}

    static class Bird implements Flies {
        static int count() {
            return 77;
        }
    }

    static class Duck extends Bird implements Swims {
        @Override
        public int height() {
            return 5;
        }
    }

    static boolean isFlies(Object o) {
        try {
            Flies f = (Flies) o;
            return f != null && f.height() > 0;
        } catch (ClassCastException e) {
            return false;
        }
    }

    static int asInts(Object o) {
        try {
            return ((int[]) o).length;
        } catch (ClassCastException e) {
            return -1;
        } catch (NullPointerException e) {
            return -2;
        }
    }

    static int asDucks(Object[] o) {
        try {
            Duck[] d = (Duck[]) o;
            return d.length;
        } catch (ClassCastException e) {
            return -1;
        }
    }

    static boolean swims(Flies f) {
        try {
            Swims s = (Swims) f;
            return s != null;
        } catch (ClassCastException e) {
            return false;
        }
    }

    public static void main(String[] args) {
        Object[] all = {new Duck(), new Bird(), "text", new int[3], new int[1][2], new Duck[2], null};
        for (Object o : all) {
            System.out.println(isFlies(o) + " " + asInts(o) + " " + (o instanceof Object));
        }
        System.out.println(swims(new Duck()) + " " + swims(new Bird()) + " " + swims(null));
        System.out.println(asDucks(new Duck[4]) + " " + asDucks(new Bird[4]) + " "
                + asDucks(new Object[] {new Duck()}));
        Bird none = null;
        System.out.println(none.count() + " " + (none == null) + " " + (none instanceof Bird));
        Object o = none;
        Duck d = (Duck) o;
        System.out.println(d == o);
        String s = null;
        System.out.println(s + null);
        Flies f = null;
        try {
            System.out.println(f.height());
        } catch (NullPointerException e) {
            System.out.println("null has no height");
        }
        Bird b = new Duck();
        System.out.println(b == (Object) b);
        System.out.println(((Flies) b).height() + " " + ((Object) b == all[0]));
    }
}
