// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.VIRTUAL ir.Check.InBounds edge.catch S1 S4

/** The String methods that build no new string. */
public class StringMethods {
    static final String[] ALL = {"", "a", "abc", "abcabc", "ABC", "Stra\u00dfe", "\u65e5\u672c\u8a9e", "a\u0000b",
        "\ud83d\ude00", "zebra"};

    static int count(String s, char c) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == c) {
                n++;
            }
        }
        return n;
    }

    static int sum(String s) {
        int n = 0;
        for (int i = s.length() - 1; i >= 0; i--) {
            n = n * 7 + s.charAt(i);
        }
        return n;
    }

    static int sign(int n) {
        return Integer.compare(n, 0);
    }

    public static void main(String[] args) {
        for (String s : ALL) {
            System.out.println(s.length() + " " + s.isEmpty() + " " + s.hashCode() + " " + count(s, 'a') + " "
                    + sum(s));
            System.out.println(s.startsWith("a") + " " + s.endsWith("c") + " " + s.indexOf('b') + " "
                    + s.lastIndexOf('a') + " " + s.indexOf("ca") + " " + s.contains("bc") + " "
                    + s.equalsIgnoreCase("aBc"));
        }
        for (int i = 0; i < ALL.length; i++) {
            for (int j = 0; j < ALL.length; j++) {
                System.out.print((ALL[i].equals(ALL[j]) ? "=" : "") + ALL[i].compareTo(ALL[j]) + " ");
            }
            System.out.println();
        }
        String s = "needle in a haystack";
        System.out.println(s.indexOf('e', 2) + " " + s.indexOf("a", 11) + " " + s.indexOf('q') + " "
                + s.startsWith("in", 7) + " " + s.regionMatches(7, "pin", 1, 2) + " "
                + s.regionMatches(true, 0, "NEED", 0, 4) + " " + s.regionMatches(-1, s, 0, 1));
        System.out.println(s.equals(null) + " " + s.contains("") + " " + s.indexOf("") + " " + s.endsWith(""));
        try {
            System.out.println(s.charAt(20));
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println("past the end");
        }
        try {
            System.out.println(s.charAt(-1));
        } catch (IndexOutOfBoundsException e) {
            System.out.println("before the start");
        }
        try {
            String none = args.length == 0 ? null : "x";
            System.out.println(none.length());
        } catch (NullPointerException e) {
            System.out.println("no string");
        }
        CharSequence cs = s;
        System.out.println(cs.length() + " " + cs.charAt(3));
    }
}
