// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.VIRTUAL ir.Call.SPECIAL ir.FieldLoad ir.FieldStore S1

/** Abstract classes, super calls, hidden fields and statics, overloading and construction order. */
public class Inheritance {
    static abstract class Shape {
        static int made;
        protected int id = ++made;
        int size = 1;

        {
            System.out.println("shape block " + id);
        }

        Shape() {
            describe("shape");
        }

        void describe(String prefix) {
            System.out.println(prefix + ": shape of size " + size);
        }

        abstract int area();

        static String kind() {
            return "shapes";
        }

        final int doubled() {
            return area() * 2;
        }
    }

    static class Square extends Shape {
        int size;
        final int constant = 7;
        final int computed;

        {
            System.out.println("square block " + size + " " + constant);
        }

        Square(int size) {
            super();
            this.size = size;
            computed = size * 10;
            System.out.println("square " + size);
        }

        Square() {
            this(5);
            System.out.println("default square");
        }

        @Override
        void describe(String prefix) {
            System.out.println(prefix + ": " + size + " in " + super.size + " with " + constant + " " + computed);
        }

        @Override
        int area() {
            return size * size;
        }

        static String kind() {
            return "squares";
        }
    }

    static final class Coloured extends Square {
        final String colour;

        Coloured(String colour) {
            super(3);
            this.colour = colour;
        }

        @Override
        void describe(String prefix) {
            System.out.println(prefix + ": " + colour);
        }

        void parent() {
            super.describe("parent");
        }
    }

    static String overloaded(Shape s) {
        return "shape";
    }

    static String overloaded(Square s) {
        return "square";
    }

    static String overloaded(Object o) {
        return "object";
    }

    static String overloaded(long l) {
        return "long";
    }

    static String overloaded(int... all) {
        return "ints";
    }

    public static void main(String[] args) {
        Square s = new Square();
        s.describe("s");
        System.out.println(s.area() + " " + s.doubled());
        Shape c = new Coloured("red");
        c.describe("c");
        ((Coloured) c).parent();
        System.out.println(c.size + " " + ((Square) c).size + " " + c.id + " " + Shape.made);
        System.out.println(Shape.kind() + " " + Square.kind());
        System.out.println(overloaded(c) + " " + overloaded(s) + " " + overloaded("x") + " " + overloaded(1) + " "
                + overloaded() + " " + overloaded(1, 2) + " " + overloaded('c'));
    }
}
