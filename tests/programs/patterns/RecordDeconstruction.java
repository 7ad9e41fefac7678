// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.typeSwitch ir.Try ir.Call.VIRTUAL edge.catch S1

/** Nested record patterns, with var, primitives, generics and null components. */
public class RecordDeconstruction {
    record Point(int x, int y) {}

    record Line(Point from, Point to) {}

    record Box<T>(T content) {}

    record Tagged(String tag, long value, boolean flag, byte small, char letter) {}

    sealed interface Command permits Move, Draw, Stop {}

    record Move(Point to) implements Command {}

    record Draw(Line line, int colour) implements Command {}

    record Stop() implements Command {}

    static int manhattan(Object o) {
        if (o instanceof Line(Point(int a, int b), Point(var c, var d))) {
            return Math.abs(a - c) + Math.abs(b - d);
        }
        return -1;
    }

    static void run(Command command) {
        switch (command) {
            case Move(Point(int x, int y)) when x == y -> System.out.println("diagonal " + x);
            case Move(Point(int x, int y)) -> System.out.println("move " + x + "," + y);
            case Move(Point p) -> System.out.println("move nowhere");
            case Draw(Line(Point from, Point(int x, int y)), int colour) when from != null ->
                System.out.println("draw to " + x + "," + y + " from " + from.x() + " in " + colour);
            case Draw(Line line, var colour) -> System.out.println("draw something in " + colour);
            case Stop() -> System.out.println("stop");
        }
    }

    static int boxed(Object o) {
        return switch (o) {
            case Box<?>(Point(int x, int y)) -> x * y;
            case Box<?>(Box<?>(String s)) -> s.length();
            case Box<?>(var any) when any == null -> 0;
            case Box<?> b -> -1;
            default -> -2;
        };
    }

    static void tagged(Object o) {
        if (o instanceof Tagged(String t, long v, boolean f, byte s, char c) && f) {
            System.out.println(t + v + s + c);
        } else {
            System.out.println("not tagged");
        }
    }

    public static void main(String[] args) {
        Point p = new Point(1, 2);
        Point q = new Point(-4, 7);
        System.out.println(manhattan(new Line(p, q)));
        System.out.println(manhattan(new Line(null, q)) + " " + manhattan(p) + " " + manhattan(null));
        run(new Move(p));
        run(new Move(new Point(3, 3)));
        run(new Move(null));
        run(new Draw(new Line(p, q), 9));
        run(new Draw(new Line(null, q), 8));
        run(new Draw(null, 7));
        run(new Stop());
        System.out.println(boxed(new Box<>(q)) + " " + boxed(new Box<>(new Box<>("four"))) + " "
                + boxed(new Box<>(null)) + " " + boxed(new Box<>("x")) + " " + boxed("y"));
        tagged(new Tagged("t", 1L << 33, true, (byte) -1, 'z'));
        tagged(new Tagged("t", 0, false, (byte) 0, ' '));
    }
}
