// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.INTERFACE ir.Call.STATIC ir.Call.SPECIAL ir.InstanceOf S1 S12

/** Interfaces with default, static and private methods, diamonds and constants. */
public class Interfaces {
    interface Counter {
        int START = 100;
        long FACTOR = START * 3L;

        int next();

        default int skip(int n) {
            int last = 0;
            for (int i = 0; i < n; i++) {
                last = step();
            }
            return last;
        }

        private int step() {
            return next();
        }

        static Counter fromZero() {
            return new Up(0);
        }
    }

    static class Up implements Counter {
        int at;

        Up(int at) {
            this.at = at;
        }

        public int next() {
            return ++at;
        }
    }

    static final class Down extends Up {
        Down() {
            super(START);
        }

        @Override
        public int next() {
            return --at;
        }

        @Override
        public int skip(int n) {
            return super.skip(n * 2);
        }
    }

    interface Left {
        default String side() {
            return "left";
        }
    }

    interface Right {
        default String side() {
            return "right";
        }
    }

    static class Both implements Left, Right {
        public String side() {
            return Left.super.side().length() > Right.super.side().length() ? "longer" : "shorter";
        }
    }

    interface Base {
        default int depth() {
            return 1;
        }
    }

    interface Middle extends Base {
        default int depth() {
            return 2;
        }
    }

    static class Impl implements Base, Middle {}

    static abstract class Partial implements Counter {
        int total;

        public int next() {
            return total += amount();
        }

        abstract int amount();
    }

    static class Three extends Partial {
        int amount() {
            return 3;
        }
    }

    public static void main(String[] args) {
        Counter up = Counter.fromZero();
        System.out.println(up.next() + " " + up.skip(4));
        Counter down = new Down();
        System.out.println(down.next() + " " + down.skip(4));
        System.out.println(Counter.START + " " + Counter.FACTOR);
        System.out.println(new Both().side());
        Left left = new Both();
        System.out.println(left.side());
        System.out.println(new Impl().depth());
        Counter three = new Three();
        System.out.println(three.skip(3) + " " + (three instanceof Partial p ? p.total : -1));
        Counter[] all = {up, down, three};
        for (Counter c : all) {
            System.out.print(c.next() + " ");
        }
        System.out.println();
    }
}
