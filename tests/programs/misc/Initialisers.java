// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.FieldStore ir.Call.SPECIAL S1

/** Order of instance initialisers, field initialisers, constructors and statics. */
public class Initialisers {
    static int step;

    static int mark(String what) {
        System.out.println(++step + " " + what);
        return step;
    }

    static class Base {
        int a = mark("base field");

        {
            mark("base block");
            b = 7;
        }

        int b = mark("base second field");

        Base() {
            this(mark("argument"));
            mark("base constructor");
        }

        Base(int n) {
            mark("base other constructor " + n);
            init();
        }

        void init() {
            mark("base init");
        }
    }

    static class Derived extends Base {
        int c = mark("derived field");
        final int d;
        final int e = 5;
        int f = e + c;

        {
            d = c * 10 + f;
        }

        Derived() {
            mark("derived constructor " + d);
        }

        @Override
        void init() {
            mark("derived init sees " + c + " " + e);
        }
    }

    static final class Flexible extends Base {
        final int early;

        Flexible(int n) {
            if (n < 0) {
                throw new IllegalArgumentException("negative");
            }
            early = n * 2;
            super(n);
            mark("flexible " + early);
        }

        @Override
        void init() {
            mark("flexible init sees " + early);
        }
    }

    public static void main(String[] args) {
        Derived d = new Derived();
        System.out.println(d.a + " " + d.b + " " + d.c + " " + d.d + " " + d.f);
        new Flexible(21);
        try {
            new Flexible(-1);
        } catch (IllegalArgumentException e) {
            System.out.println("refused before super");
        }
        int[] order = {mark("first"), mark("second"), mark("third")};
        System.out.println(order[0] + order[1] + order[2]);
    }
}
