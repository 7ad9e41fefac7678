// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The parts are compared and measured, the whole is printed. */
public class UsedStringsOk {
    public static void main(String[] args) {
        String s = args.length == 0 ? "some text" : args[0];
        System.out.println("n".length() + 1);
        System.out.println(s.startsWith("n") && s.length() == 2);
        System.out.println("n" + args.length);
    }
}
