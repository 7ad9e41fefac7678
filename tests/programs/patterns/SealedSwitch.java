// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.typeSwitch ir.Cast ir.Check.CastTo S1

/** Pattern switches over a sealed hierarchy of records, with guards and null. */
public class SealedSwitch {
    sealed interface Shape permits Circle, Square, Rectangle, Nothing {}

    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Rectangle(int width, int height) implements Shape {}

    enum Nothing implements Shape { EMPTY, VOID }

    static int area(Shape s) {
        return switch (s) {
            case Circle c -> 3 * c.radius() * c.radius();
            case Square q -> q.side() * q.side();
            case Rectangle r -> r.width() * r.height();
            case Nothing n -> n.ordinal();
        };
    }

    static String describe(Shape s) {
        return switch (s) {
            case null -> "null";
            case Circle c when c.radius() > 100 -> "huge circle";
            case Circle c when c.radius() == 0 -> "point";
            case Circle c -> "circle";
            case Rectangle(int w, int h) when w == h -> "square in disguise";
            case Rectangle(int w, int h) -> w > h ? "flat" : "tall";
            case Nothing.EMPTY -> "empty";
            case Nothing n -> "void";
            case Square q -> "square";
        };
    }

    static int objects(Object o) {
        return switch (o) {
            case String s when s.isEmpty() -> 0;
            case String s -> s.length();
            case int[] a -> a.length * 100;
            case Circle(int r) -> r;
            case Shape s -> -1;
            case null, default -> -2;
        };
    }

    static String oldStyle(Object o) {
        switch (o) {
            case Circle c:
                System.out.print("<" + c.radius() + ">");
                break;
            case Square c:
                System.out.print("[" + c.side() + "]");
            default:
                System.out.print("*");
        }
        return "done";
    }

    public static void main(String[] args) {
        Shape[] shapes = {new Circle(0), new Circle(7), new Circle(101), new Square(4), new Rectangle(2, 2),
            new Rectangle(1, 9), new Rectangle(9, 1), Nothing.EMPTY, Nothing.VOID};
        for (Shape s : shapes) {
            System.out.println(area(s) + " " + describe(s) + " " + objects(s));
            System.out.println(oldStyle(s));
        }
        System.out.println(describe(null));
        System.out.println(objects("") + " " + objects("abc") + " " + objects(new int[3]) + " " + objects(null) + " "
                + objects(new long[1]));
        try {
            area(null);
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}
