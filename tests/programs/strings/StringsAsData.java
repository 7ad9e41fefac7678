// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.ArrayLoad.reference ir.Call.VIRTUAL ir.StaticLoad ir.Const.OfString S1 S4

/** Strings as keys, in arrays, statics, fields and records; compared by content only. */
public class StringsAsData {
    static final String[] UNITS = {"B", "KiB", "MiB", "GiB"};
    static String current = UNITS[0];

    record Header(String name, String value) {
        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    static final class Table {
        private final String[] keys = new String[16];
        private final int[] values = new int[16];

        void put(String key, int value) {
            int at = key.hashCode() & 15;
            while (keys[at] != null && !keys[at].equals(key)) {
                at = at + 1 & 15;
            }
            keys[at] = key;
            values[at] = value;
        }

        int get(String key) {
            for (int at = key.hashCode() & 15; keys[at] != null; at = at + 1 & 15) {
                if (keys[at].equals(key)) {
                    return values[at];
                }
            }
            return -1;
        }
    }

    static String find(Header[] headers, String name) {
        for (Header h : headers) {
            if (h.is(name)) {
                return h.value();
            }
        }
        return "";
    }

    static String longest(String... all) {
        String best = null;
        for (String s : all) {
            if (best == null || s.length() > best.length()) {
                best = s;
            }
        }
        return best;
    }

    static int words(String s) {
        int n = 0;
        boolean in = false;
        for (int i = 0; i < s.length(); i++) {
            boolean letter = s.charAt(i) != ' ';
            if (letter && !in) {
                n++;
            }
            in = letter;
        }
        return n;
    }

    static void size(long bytes) {
        int unit = 0;
        while (bytes >= 1024 && unit < UNITS.length - 1) {
            bytes >>= 10;
            unit++;
        }
        current = UNITS[unit];
        System.out.println(bytes + " " + current);
    }

    public static void main(String[] args) {
        size(5);
        size(5L << 20);
        size(7L << 40);
        System.out.println(current);
        Header[] headers = {new Header("Host", "example.org"), new Header("Accept", "*/*")};
        System.out.println(find(headers, "HOST") + " [" + find(headers, "none") + "]");
        Table t = new Table();
        for (int i = 0; i < UNITS.length; i++) {
            t.put(UNITS[i], i * i);
        }
        t.put("B", 77);
        t.put("\u00b5s", 5);
        System.out.println(t.get("B") + " " + t.get("GiB") + " " + t.get("\u00b5s") + " " + t.get("TiB"));
        System.out.println(longest("a", "ccc", "bb") + " " + longest());
        System.out.println(words("  several words  here ") + " " + words("") + " " + words("one"));
        System.out.println(headers[0].equals(new Header("Host", "example.org")) + " " + headers[1]);
        int order = 0;
        for (String a : UNITS) {
            for (String b : UNITS) {
                order = order * 3 + Integer.signum(a.compareTo(b)) + 1;
            }
        }
        System.out.println(order);
    }
}
