// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Strings made at run time by methods of the library. */
public class BuiltStrings {
    public static void main(String[] args) {
        String s = args.length == 0 ? "some text" : args[0];
        System.out.println(s.substring(2)); // error[J0110]: string built at run time
        System.out.println(s.toUpperCase()); // error[J0110]: string built at run time
        System.out.println(String.format("%d", 5)); // error[J0110]: string built at run time
        System.out.println(s.replace('t', 'd')); // error[J0110]: string built at run time
        System.out.println(new String(new char[] {'a'})); // error[J0110]: string built at run time
        System.out.println(s.trim().isEmpty()); // error[J0110]: string built at run time
    }
}
