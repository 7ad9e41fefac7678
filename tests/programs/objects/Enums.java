// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.StaticLoad ir.Call.VIRTUAL ir.ArrayLoad.reference S1 S5

/** Enums with fields, constructors, abstract methods per constant, values and ordinal. */
public class Enums {
    enum Planet {
        MERCURY(330, 2439),
        EARTH(5972, 6371),
        MARS(642, 3389);

        private static final int COUNT = values().length;
        final int mass;
        final int radius;

        Planet(int mass, int radius) {
            this.mass = mass;
            this.radius = radius;
        }

        int density() {
            return mass * 1000 / radius;
        }

        Planet next() {
            return values()[(ordinal() + 1) % COUNT];
        }
    }

    enum Operation {
        PLUS("+") {
            int apply(int a, int b) {
                return a + b;
            }
        },
        MINUS("-") {
            int apply(int a, int b) {
                return a - b;
            }
        },
        TIMES("*") {
            int apply(int a, int b) {
                return a * b;
            }

            @Override
            boolean commutes() {
                return true;
            }
        };

        final String symbol;

        Operation(String symbol) {
            this.symbol = symbol;
        }

        abstract int apply(int a, int b);

        boolean commutes() {
            return this == PLUS;
        }
    }

    interface Coded {
        int code();
    }

    enum Level implements Coded {
        LOW, MIDDLE, HIGH;

        public int code() {
            return ordinal() * 10;
        }
    }

    static Level find(String name) {
        for (Level l : Level.values()) {
            if (l.name().equals(name)) {
                return l;
            }
        }
        return null;
    }

    public static void main(String[] args) {
        for (Planet p : Planet.values()) {
            System.out.println(p + " " + p.ordinal() + " " + p.density() + " " + p.next());
        }
        for (Operation o : Operation.values()) {
            System.out.println("7 " + o.symbol + " 3 = " + o.apply(7, 3) + " " + o.commutes() + " " + o.name());
        }
        Coded c = Level.HIGH;
        System.out.println(c.code());
        System.out.println(find("MIDDLE") + " " + find("none"));
        System.out.println(Level.LOW.compareTo(Level.HIGH) + " " + Level.HIGH.compareTo(Level.LOW));
        System.out.println((find("LOW") == Level.LOW) + " " + Level.LOW.equals(Level.HIGH));
        Level[] copy = Level.values();
        copy[0] = null;
        System.out.println(Level.values()[0] + " " + copy[1] + " " + copy.length);
        int[] counts = new int[Level.values().length];
        counts[Level.HIGH.ordinal()]++;
        System.out.println(counts[0] + " " + counts[2]);
    }
}
