// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.StaticLoad ir.StaticStore S1 S5

/** Initialisation across several classes: constants, enums used by other enums, interfaces and holders. */
public class CrossClassOrder {
    static class Config {
        static final int SIZE = Limits.MAX / 2;
        static final Mode MODE = Mode.of(SIZE);
        static final int[] BUFFER = new int[SIZE];

        static {
            for (int i = 0; i < BUFFER.length; i++) {
                BUFFER[i] = Limits.clamp(i * MODE.factor);
            }
        }
    }

    static class Limits {
        static final int MAX;
        static final int MIN = -5;

        static {
            int m = 1;
            while (m < 30) {
                m *= 2;
            }
            MAX = m;
        }

        static int clamp(int v) {
            return v > MAX ? MAX : v < MIN ? MIN : v;
        }
    }

    enum Mode {
        SLOW(1, Unit.BYTE), FAST(3, Unit.WORD);

        final int factor;
        final Unit unit;

        Mode(int factor, Unit unit) {
            this.factor = factor;
            this.unit = unit;
        }

        static Mode of(int size) {
            return size > 10 ? FAST : SLOW;
        }
    }

    enum Unit {
        BYTE(8), WORD(64);

        static final Unit DEFAULT = WORD;
        final int bits;
        final long mask;

        Unit(int bits) {
            this.bits = bits;
            mask = bits == 64 ? -1L : (1L << bits) - 1;
        }
    }

    interface Registry {
        Handler[] ALL = {new Handler("read", 1), new Handler("write", 2), null};

        static int total() {
            int t = 0;
            for (Handler h : ALL) {
                if (h != null) {
                    t += h.code;
                }
            }
            return t;
        }
    }

    static final class Handler {
        static int made = 100;

        static Handler late(String name, int code) {
            made++;
            return new Handler(name, code);
        }

        final String name;
        final int code;
        final Runnable action;

        Handler(String name, int code) {
            this.name = name;
            this.code = code * 10;
            action = () -> System.out.println("handling " + name);
        }
    }

    static class Parent {
        static final String KIND = "parent";
        static final int[] LOG = {0, 7};

        static {
            LOG[0] = 1;
        }
    }

    static class Child extends Parent {
        static final int SEEN = LOG[0] + 1;
        static final int[] OWN = new int[2];

        static {
            OWN[1] = SEEN * 10 + LOG[1];
        }
    }

    public static void main(String[] args) {
        System.out.println(Config.SIZE + " " + Config.MODE + " " + Config.MODE.unit + " " + Unit.DEFAULT.mask);
        for (int v : Config.BUFFER) {
            System.out.print(v + " ");
        }
        System.out.println();
        System.out.println(Registry.total() + " " + Registry.ALL[1].name + " " + Handler.made);
        Registry.ALL[0].action.run();
        Registry.ALL[2] = Handler.late("late", args.length + 3);
        System.out.println(Registry.total() + " " + Handler.made);
        System.out.println(Child.SEEN + " " + Child.OWN[1] + " " + Child.KIND);
        System.out.println(Unit.BYTE.mask + " " + Limits.clamp(-100) + " " + Limits.clamp(100));
    }
}
