// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.lambda ir.FieldLoad ir.New S1 S2 C2

/** Captured loop variables, captured objects that outlive their makers, and lambdas kept in arrays and fields. */
public class CapturedVariables {
    interface Source {
        int next();
    }

    interface Step {
        int apply(int x, int y);
    }

    static final class Holder {
        final Source source;
        final String name;

        Holder(String name, Source source) {
            this.name = name;
            this.source = source;
        }
    }

    static final class Cell {
        int value;
    }

    static Source counter(int start, int by) {
        Cell cell = new Cell();
        cell.value = start;
        return () -> {
            int old = cell.value;
            cell.value += by;
            return old;
        };
    }

    static Source[] shared() {
        Cell cell = new Cell();
        return new Source[] {() -> ++cell.value, () -> cell.value *= 2, () -> cell.value};
    }

    static Step choose(int kind, int bias) {
        if (kind == 0) {
            return (x, y) -> x + y + bias;
        }
        if (kind == 1) {
            return (x, y) -> x * y - bias;
        }
        return new Step() {
            @Override
            public int apply(int x, int y) {
                return x ^ y ^ bias;
            }
        };
    }

    public static void main(String[] args) {
        Source[] sources = new Source[5];
        for (int i = 0; i < sources.length; i++) {
            int square = i * i;
            sources[i] = () -> square;
        }
        for (Source s : sources) {
            System.out.print(s.next() + " ");
        }
        System.out.println();
        Source a = counter(10, 5);
        Source b = counter(-1, -1);
        System.out.println(a.next() + " " + a.next() + " " + b.next() + " " + a.next() + " " + b.next());
        Source[] three = shared();
        three[0].next();
        three[0].next();
        three[1].next();
        System.out.println(three[2].next());
        Holder h = new Holder("held", counter(0, 1));
        h.source.next();
        System.out.println(h.name + " " + h.source.next());
        for (int kind = 0; kind < 3; kind++) {
            System.out.println(choose(kind, 100).apply(6, 7));
        }
        for (String s : new String[] {"x", "yy"}) {
            Runnable r = () -> System.out.println(s + s.length());
            r.run();
        }
        int total = 0;
        for (int i = 0; i < 1000; i++) {
            int k = i;
            Source temporary = () -> k & 3;
            total += temporary.next();
        }
        System.out.println(total);
    }
}
