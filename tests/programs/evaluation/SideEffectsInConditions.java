// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Jump S1

/** Short circuits evaluate only what they must; the strict forms evaluate everything. */
public class SideEffectsInConditions {
    static int calls;

    static boolean say(boolean value) {
        calls++;
        System.out.print(value ? "T" : "F");
        return value;
    }

    static void line(boolean result) {
        System.out.println(" = " + result + " after " + calls);
        calls = 0;
    }

    public static void main(String[] args) {
        boolean[] both = {false, true};
        for (boolean a : both) {
            for (boolean b : both) {
                line(say(a) && say(b));
                line(say(a) || say(b));
                line(say(a) & say(b));
                line(say(a) | say(b));
                line(say(a) ^ say(b));
                line(!say(a) && (say(b) || say(!a)));
                line(say(a) ? say(b) : say(!b));
                if (say(a) && !say(b) || say(b) && !say(a)) {
                    line(true);
                } else {
                    line(false);
                }
            }
        }
        int i = 0;
        while (i++ < 3 && say(i != 2)) {
            System.out.print(i);
        }
        line(i == 2);
        boolean x = false;
        boolean y = (x = true) && !x;
        System.out.println(x + " " + y);
        int n = 5;
        if (n++ == 5 & n++ == 6 | n++ == 0) {
            System.out.println(n);
        }
    }
}
