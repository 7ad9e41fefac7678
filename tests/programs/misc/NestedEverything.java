// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.New ir.Call.INTERFACE ir.FieldLoad bootstrap.lambda S1

/** Lambdas in anonymous classes in inner classes, local records in loops, interfaces in methods. */
public class NestedEverything {
    int base = 1;

    class Engine {
        int power = 10;

        Gauge gauge(int scale) {
            return new Gauge() {
                int reads = 0;

                @Override
                public int read(int x) {
                    reads++;
                    Scale s = v -> v * scale + base + power + reads;
                    return s.of(x);
                }
            };
        }
    }

    interface Gauge {
        int read(int x);
    }

    interface Scale {
        int of(int v);
    }

    interface Producer {
        Gauge make(int n);
    }

    static int total(Gauge... all) {
        int t = 0;
        for (Gauge g : all) {
            t += g.read(1);
        }
        return t;
    }

    public static void main(String[] args) {
        NestedEverything n = new NestedEverything();
        Engine e = n.new Engine();
        Gauge g = e.gauge(100);
        System.out.println(g.read(2) + " " + g.read(2));
        n.base = 1000;
        e.power = 20;
        System.out.println(g.read(0));
        for (int i = 0; i < 3; i++) {
            record Step(int at, String label) {
                Step {
                    if (at == 1) {
                        label = "one";
                    }
                }

                int next() {
                    return at + 1;
                }
            }
            Step s = new Step(i, "other");
            System.out.println(s + " " + s.next());
        }
        interface Twice {
            int run(int a);

            static Twice make(int plus) {
                return a -> a * 2 + plus;
            }
        }
        System.out.println(Twice.make(5).run(10));
        Producer p = k -> new Gauge() {
            final int[] memory = {k};

            public int read(int x) {
                return memory[0] += x;
            }
        };
        Gauge a = p.make(7);
        Gauge b = p.make(70);
        a.read(1);
        System.out.println(total(a, b, e.gauge(1), x -> x));
        class Counter {
            static int all;
            int mine;

            Counter up() {
                mine++;
                all++;
                return this;
            }
        }
        System.out.println(new Counter().up().up().mine + new Counter().up().mine + " " + Counter.all);
        enum Axis {
            X, Y;

            Axis other() {
                return this == X ? Y : X;
            }
        }
        System.out.println(Axis.X.other() + " " + Axis.Y.other().ordinal());
    }
}
