// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Switch ir.StaticLoad ir.Call.VIRTUAL bootstrap.enumSwitch S1 S5

/** Switches over enums: old form, arrows, exhaustive expressions, null and patterns. */
public class EnumSwitch {
    enum Colour { RED, GREEN, BLUE, BLACK }

    enum Size { SMALL, LARGE }

    static int old(Colour c) {
        switch (c) {
            case RED:
                return 1;
            case BLUE:
                return 2;
            default:
                return 3;
        }
    }

    static String exhaustive(Colour c) {
        return switch (c) {
            case RED -> "r";
            case GREEN -> "g";
            case BLUE -> "b";
            case BLACK -> "k";
        };
    }

    static String withNull(Size s) {
        return switch (s) {
            case null -> "none";
            case SMALL -> "small";
            case LARGE -> "large";
        };
    }

    static String guarded(Colour c, int n) {
        return switch (c) {
            case RED -> "red";
            case Colour x when n > 5 + x.ordinal() -> "many";
            case GREEN, BLUE -> "few";
            case Colour x -> x.name();
        };
    }

    static int yields(Size s, int n) {
        return switch (s) {
            case SMALL:
                n++;
                yield n;
            case LARGE:
                yield n * 10;
        };
    }

    static int two(Colour c, Size s) {
        return switch (c) {
            case RED, GREEN -> switch (s) {
                case SMALL -> 1;
                case LARGE -> 2;
            };
            case BLUE, BLACK -> s == Size.SMALL ? 3 : 4;
        };
    }

    public static void main(String[] args) {
        for (Colour c : Colour.values()) {
            System.out.println(c + " " + old(c) + " " + exhaustive(c) + " " + two(c, Size.SMALL) + " "
                    + two(c, Size.LARGE));
            System.out.println(guarded(c, 9));
            System.out.println(guarded(c, 1));
        }
        for (Size s : Size.values()) {
            System.out.println(withNull(s) + " " + yields(s, 4));
        }
        System.out.println(withNull(null));
        try {
            System.out.println(old(null));
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}
