// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A concatenation used as a string instead of being printed. */
public class UsedStrings {
    public static void main(String[] args) {
        String s = args.length == 0 ? "some text" : args[0];
        System.out.println(("n" + args.length).length()); // error[J0110]: string built at run time
        System.out.println(s.equals("n" + args.length)); // error[J0110]: string built at run time
    }
}
