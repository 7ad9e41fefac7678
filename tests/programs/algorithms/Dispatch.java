// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.INTERFACE ir.Call.VIRTUAL ir.InstanceOf S1 S12

/** Megamorphic interface and virtual calls, with shared and overridden implementations. */
public class Dispatch {
    interface Op {
        int apply(int x);

        default int twice(int x) {
            return apply(x) + 1;
        }
    }

    record Add(int n) implements Op {
        public int apply(int x) {
            return x + n;
        }
    }

    record Mul(int n) implements Op {
        public int apply(int x) {
            return x * n;
        }
    }

    record Xor(int n) implements Op {
        public int apply(int x) {
            return x ^ n;
        }

        public int twice(int x) {
            return x;
        }
    }

    enum Fixed implements Op {
        NEGATE {
            public int apply(int x) {
                return -x;
            }
        },
        HALVE {
            public int apply(int x) {
                return x / 2;
            }
        };
    }

    static class Base implements Op {
        int calls;

        public int apply(int x) {
            calls++;
            return x + weight();
        }

        int weight() {
            return 1;
        }
    }

    static class Heavy extends Base {
        @Override
        int weight() {
            return 1000 + calls;
        }
    }

    static final class Light extends Base {
        @Override
        public int apply(int x) {
            return super.apply(x) - 2;
        }
    }

    static class Unused extends Heavy {
        @Override
        int weight() {
            return -1;
        }
    }

    public static void main(String[] args) {
        Base shared = new Base();
        Op[] ops = {new Add(5), new Mul(3), new Xor(0xff), Fixed.NEGATE, Fixed.HALVE, shared, new Heavy(), new Light(),
            x -> x - 7, Math::abs, shared};
        int v = 1;
        for (int round = 0; round < 3; round++) {
            for (Op op : ops) {
                v = op.apply(v);
                System.out.print(v + " ");
            }
            System.out.println();
        }
        for (Op op : ops) {
            System.out.print(op.twice(10) + " ");
        }
        System.out.println();
        int records = 0;
        int bases = 0;
        for (Op op : ops) {
            if (op instanceof Record) records++;
            if (op instanceof Base b) bases += b.calls;
        }
        System.out.println(records + " " + bases);
        Base[] bases2 = {new Base(), new Heavy(), new Light()};
        long total = 0;
        for (int i = 0; i < 3000; i++) {
            total += bases2[i % 3].apply(i);
        }
        System.out.println(total);
    }
}
