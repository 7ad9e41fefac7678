// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Convert.I2C ir.ArrayLoad.char ir.ArrayStore.char S1 E1

/** Characters as numbers: ciphers, classification, parsing and counting. */
public class CharArithmetic {
    static char rot13(char c) {
        if (c >= 'a' && c <= 'z') {
            return (char) ((c - 'a' + 13) % 26 + 'a');
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) ((c - 'A' + 13) % 26 + 'A');
        }
        return c;
    }

    static int parse(String s) {
        int n = 0;
        int i = 0;
        boolean minus = false;
        if (s.length() > 0 && s.charAt(0) == '-') {
            minus = true;
            i = 1;
        }
        for (; i < s.length(); i++) {
            int digit = s.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException();
            }
            n = n * 10 - digit;
        }
        return minus ? n : -n;
    }

    static boolean palindrome(String s) {
        for (int i = 0, j = s.length() - 1; i < j; i++, j--) {
            if (s.charAt(i) != s.charAt(j)) {
                return false;
            }
        }
        return true;
    }

    static char hex(int n) {
        return (char) (n < 10 ? '0' + n : 'a' + n - 10);
    }

    static void printHex(int v) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            System.out.print(hex(v >>> shift & 15));
        }
        System.out.println();
    }

    public static void main(String[] args) {
        String text = "Hello, World!";
        for (int i = 0; i < text.length(); i++) {
            System.out.print(rot13(text.charAt(i)));
        }
        System.out.println();
        System.out.println(parse("0") + " " + parse("-2147483648") + " " + parse("12345") + " " + parse(""));
        try {
            System.out.println(parse("12x"));
        } catch (NumberFormatException e) {
            System.out.println("not a number");
        }
        System.out.println(palindrome("racecar") + " " + palindrome("ab") + " " + palindrome(""));
        printHex(0xdeadbeef);
        printHex(-1);
        printHex(42);
        int[] counts = new int[26];
        for (int i = 0; i < text.length(); i++) {
            int lower = text.charAt(i) | 0x20;
            if (lower >= 'a' && lower <= 'z') {
                counts[lower - 'a']++;
            }
        }
        for (char c = 'a'; c <= 'z'; c++) {
            if (counts[c - 'a'] > 1) {
                System.out.print(c + "" + counts[c - 'a'] + " ");
            }
        }
        System.out.println();
        char[] cs = {'a', 'b', 'c'};
        for (int i = 0; i < cs.length; i++) {
            cs[i] += i + 'A' - 'a';
            cs[i] ^= 1;
        }
        System.out.println(cs[0] + " " + cs[1] + " " + cs[2] + " " + (cs[0] + cs[1]));
        char max = Character.MAX_VALUE;
        max++;
        System.out.println((int) max + " " + Character.isDigit('7') + " " + Character.isDigit('x'));
        System.out.println('a' < 'b' ? 'y' : 'n');
        System.out.println((char) 98 + (char) 1);
    }
}
