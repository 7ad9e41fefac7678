// SPDX-License-Identifier: GPL-2.0-only OR MIT
class Switches {
    enum Colour { RED, GREEN }

    sealed interface Shape permits Circle, Square { }

    record Circle(int radius) implements Shape { }

    record Square(Object side) implements Shape { }

    static int types(Object o) {
        return switch (o) {
            case null -> 0;
            case String s when s.isEmpty() -> 1;
            case String s -> 2;
            case Colour c when c == Colour.GREEN -> 3;
            case int[] array -> 4;
            default -> 5;
        };
    }

    static int constants(Object o) {
        return switch (o) {
            case Colour.RED -> 1;
            case Circle(int r) when r > 2 -> r;
            case Square(Circle(int r)) -> r;
            default -> 0;
        };
    }

    static int integers(Integer i) {
        return switch (i) {
            case 1 -> 1;
            case Integer n when n > 7 -> 2;
            case 5 -> 3;
            case Integer n -> 4;
        };
    }

    static int enums(Colour c) {
        return switch (c) {
            case RED -> 1;
            case Colour x when x.ordinal() == 1 -> 2;
            case GREEN -> 3;
            case Colour x -> 4;
        };
    }

    static int strings(String s) {
        return switch (s) {
            case "a", "b" -> 1;
            default -> 2;
        };
    }
}
