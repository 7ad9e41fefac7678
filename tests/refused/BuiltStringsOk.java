// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Reading strings, and concatenation that flows into a sink. */
public class BuiltStringsOk {
    static void upper(String s, int from) {
        for (int i = from; i < s.length(); i++) {
            char c = s.charAt(i);
            System.out.print(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
        }
        System.out.println();
    }

    public static void main(String[] args) {
        String s = args.length == 0 ? "some text" : args[0];
        upper(s, 2);
        System.out.println("number " + 5);
        System.out.println(s.indexOf('t') + " " + s.isEmpty());
    }
}
