// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S1 E3

/** Local classes that capture variables: javac names their fields {@code val$x} and the classes {@code Outer$1Name}. */
public class LocalCapture {
    interface Step {
        int apply(int x);
    }

    static Step adder(int by, boolean twice) {
        class Closing implements AutoCloseable, Step {
            int closed;

            @Override
            public int apply(int x) {
                return x + by + (twice ? by : 0) + closed;
            }

            @Override
            public void close() {
                closed++;
            }
        }
        Closing made = new Closing();
        try (Closing c = made) {
            c.closed = 10;
        }
        class Outer2 implements Step {
            final Closing inner = new Closing();

            @Override
            public int apply(int x) {
                return made.apply(x) + inner.apply(x);
            }
        }
        return twice ? new Outer2() : made;
    }

    public static void main(String[] args) {
        System.out.println(adder(3, false).apply(100));
        System.out.println(adder(3, true).apply(100));
        int n = args.length + 7;
        Step anonymous = new Step() {
            int count;

            @Override
            public int apply(int x) {
                return x * n + ++count;
            }
        };
        System.out.println(anonymous.apply(2) + " " + anonymous.apply(2));
    }
}
