// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.New ir.FieldLoad ir.FieldStore ir.Call.SPECIAL S1 C2

/** Inner, local and anonymous classes, their outer instances and captured variables. */
public class InnerClasses {
    private int value = 10;

    class Inner {
        int value = 20;

        int sum() {
            return value + InnerClasses.this.value++;
        }

        class Deep {
            int all() {
                return value * 1000 + InnerClasses.this.value;
            }
        }
    }

    static class Nested {
        private int hidden = 5;

        private int secret() {
            return hidden * 2;
        }
    }

    interface Task {
        int run(int x);
    }

    Task adder(int amount) {
        class Adder implements Task {
            final int twice = amount * 2;

            public int run(int x) {
                value += x;
                return x + amount + twice;
            }
        }
        return new Adder();
    }

    static Task multiplier(final int by, long offset) {
        int local = by + 1;
        return new Task() {
            int calls;

            @Override
            public int run(int x) {
                calls++;
                return x * by * local + (int) offset + calls;
            }
        };
    }

    static abstract class Template {
        final int seed;

        Template(int seed) {
            this.seed = seed;
        }

        abstract int hook(int v);

        int go() {
            return hook(seed) + hook(seed + 1);
        }
    }

    public static void main(String[] args) {
        InnerClasses outer = new InnerClasses();
        Inner inner = outer.new Inner();
        System.out.println(inner.sum() + " " + inner.sum() + " " + outer.value);
        Inner.Deep deep = inner.new Deep();
        inner.value++;
        System.out.println(deep.all());
        Nested n = new Nested();
        n.hidden++;
        System.out.println(n.secret() + n.hidden);
        Task add = outer.adder(3);
        System.out.println(add.run(4) + " " + add.run(5) + " " + outer.value);
        Task times = multiplier(2, 1L << 33 | 7);
        System.out.println(times.run(10) + " " + times.run(10));
        int captured = args.length + 6;
        Template t = new Template(captured) {
            @Override
            int hook(int v) {
                return v * captured;
            }
        };
        System.out.println(t.go());
        int[] cell = {0};
        Task counter = new Task() {
            {
                cell[0] = 100;
            }

            public int run(int x) {
                return cell[0] += x;
            }
        };
        System.out.println(counter.run(1) + " " + counter.run(2) + " " + cell[0]);
        record Pair(int a, int b) {
            int product() {
                return a * b;
            }
        }
        enum Local { ONE, TWO }
        System.out.println(new Pair(6, 7).product() + " " + Local.TWO);
        try {
            InnerClasses none = args.length > 100 ? outer : null;
            System.out.println(none.new Inner().sum());
        } catch (NullPointerException e) {
            System.out.println("no outer instance");
        }
    }
}
