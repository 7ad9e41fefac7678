// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Concat bootstrap.stringConcat ir.Call.VIRTUAL ir.Call.INTERFACE S1

/** Overridden toString methods, called by printing, by concatenation and directly. */
public class ToStrings {
    static abstract class Vehicle {
        final int wheels;

        Vehicle(int wheels) {
            this.wheels = wheels;
        }

        @Override
        public String toString() {
            return "vehicle on " + wheels;
        }
    }

    static final class Car extends Vehicle {
        final String brand;

        Car(String brand) {
            super(4);
            this.brand = brand;
        }

        @Override
        public String toString() {
            return brand + " with " + wheels + " wheels";
        }
    }

    static final class Bike extends Vehicle {
        Bike() {
            super(2);
        }
    }

    static final class Constant extends Vehicle {
        Constant() {
            super(0);
        }

        @Override
        public String toString() {
            return wheels > 0 ? "rolls" : "slides";
        }
    }

    record Money(int units, int cents) {
        @Override
        public String toString() {
            return units + "." + cents / 10 + cents % 10;
        }
    }

    enum Direction {
        NORTH, SOUTH;

        @Override
        public String toString() {
            return this == NORTH ? "up" : "down";
        }
    }

    interface Label {
        String toString();
    }

    static final class Tag implements Label {
        private final char c;

        Tag(char c) {
            this.c = c;
        }

        @Override
        public String toString() {
            return "#" + c;
        }
    }

    public static void main(String[] args) {
        Vehicle[] all = {new Car("Beetle"), new Bike(), new Constant(), null};
        for (Vehicle v : all) {
            System.out.println(v);
            System.out.println("a " + v + "!");
        }
        System.out.println(all[0].toString());
        System.out.println(new Money(12, 5));
        System.out.println(Direction.NORTH + " " + Direction.SOUTH.name() + " " + Direction.SOUTH);
        Label label = new Tag('q');
        System.out.println(label + " " + label.toString());
        System.out.println(String.valueOf(5) + String.valueOf('c') + String.valueOf(true) + String.valueOf(-1L));
        System.out.println("text".toString());
    }
}
