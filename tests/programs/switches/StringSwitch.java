// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Switch ir.Call.VIRTUAL ir.Const.OfString S1

/** Switches over strings, hash collisions and null included. */
public class StringSwitch {
    static int collide(String s) {
        switch (s) {
            case "Aa":
                return 1;
            case "BB":
                return 2;
            case "AaAa":
                return 3;
            case "BBBB":
                return 4;
            case "AaBB":
                return 5;
            case "":
                return 6;
            default:
                return 0;
        }
    }

    static String kind(String word) {
        return switch (word) {
            case "if", "else", "while" -> "keyword";
            case "int", "long" -> "type";
            case "\u00fcber", "\u65e5\u672c" -> "foreign";
            case null -> "nothing";
            default -> {
                String r = "name";
                if (word.length() > 5) {
                    r = "long name";
                }
                yield r;
            }
        };
    }

    static int fall(String s) {
        int n = 0;
        switch (s) {
            case "three":
                n++;
            case "two":
                n++;
            case "one":
                n++;
        }
        return n;
    }

    public static void main(String[] args) {
        String[] words = {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "", "C#"};
        for (String w : words) {
            System.out.println(w + " " + collide(w));
        }
        String[] kinds = {"if", "while", "long", "x", "something", "\u00fcber", "\u65e5\u672c", null};
        for (String k : kinds) {
            System.out.println(k + " " + kind(k));
        }
        System.out.println(fall("one") + " " + fall("two") + " " + fall("three") + " " + fall("four"));
        try {
            collide(null);
            System.out.println("not reached");
        } catch (NullPointerException e) {
            System.out.println("null refused");
        }
    }
}
