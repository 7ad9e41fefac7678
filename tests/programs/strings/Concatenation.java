// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Concat bootstrap.stringConcat ir.Call.VIRTUAL S1

/** Concatenation of every type, in the order of evaluation, printed at once or through a local. */
public class Concatenation {
    static int calls;
    static final String PREFIX = "<" + 1 + ">";

    static final class Thing {
        final int n;

        Thing(int n) {
            this.n = n;
        }

        @Override
        public String toString() {
            calls++;
            return "thing " + n + "/" + calls;
        }
    }

    enum Kind { ODD, EVEN }

    record Pair(int a, String b) {}

    static int next() {
        return ++calls;
    }

    static void show(String label, String text) {
        System.out.println(label + "[" + text + "]");
    }

    static void shout(String text) {
        show("loud ", text + "!");
    }

    public static void main(String[] args) {
        boolean z = true;
        byte b = -128;
        short s = -32768;
        char c = 'x';
        int i = Integer.MIN_VALUE;
        long l = Long.MIN_VALUE;
        String text = "text";
        String none = null;
        Thing thing = new Thing(1);
        Thing missing = null;
        System.out.println("" + z + b + s + c + i + l + text + none + thing + missing);
        System.out.println(z + " " + b + " " + s + " " + c + " " + i + " " + l + " " + text + " " + none);
        System.out.println(c + i + text);
        System.out.println(text + c + i);
        System.out.println(PREFIX + 'c' + 1L + false + null);
        System.out.println("a" + next() + "b" + next() + "c" + (next() + next()));
        System.out.println("" + thing + next() + thing);
        System.out.println(Kind.ODD + " " + Kind.EVEN.name() + " " + new Pair(3, "three") + " " + new Pair(4, null));
        String kept = "kept " + i + text;
        System.out.println(kept);
        System.out.println(kept + kept);
        i++;
        System.out.println(kept + i);
        String grown = "g";
        grown += 1;
        grown += 'x';
        grown += true;
        System.out.println(grown);
        show("plain ", text);
        show("built ", "n = " + i);
        shout("hey" + c);
        System.out.println(thing);
        System.out.print(thing);
        System.out.print('c');
        System.out.print(1);
        System.out.print(2L);
        System.out.print(true);
        System.out.print("s");
        System.out.print(none);
        System.out.println();
        System.out.println('c');
        System.out.println(-7);
        System.out.println(1L << 63);
        System.out.println(false);
        System.out.println(none);
        System.out.println(missing);
        System.out.println(Kind.ODD);
        System.out.println((char) (c + 1));
        System.out.println((int) c);
        System.out.println((byte) 200);
        String cond = i > 0 ? "positive " + i : "negative " + i;
        System.out.println(cond);
        System.out.println("tab\tquote\"backslash\\\u0041 caf\u00e9 \u65e5\u672c \ud83d\ude00");
        System.out.println("digits " + 0 + ' ' + -1 + ' ' + 10 + ' ' + 99 + ' ' + 100 + ' ' + 1000000007 + ' '
                + 9223372036854775807L);
        int[] a = {1};
        System.out.println("order " + a[0] + " " + (a[0] = 5) + " " + a[0]++ + " " + a[0]);
    }
}
