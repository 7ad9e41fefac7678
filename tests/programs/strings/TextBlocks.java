// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Const.OfString S1

/** Text blocks, escapes and unicode escapes in source. */
public class TextBlocks {
    static final String BLOCK = """
            first line
              indented "quoted"
            joined \
            line
            trailing\040
            tab\tend \""" done
            """;

    static final char \u0061scii = '\u0041';
    static final String OCTAL = "\0\7\377\101";

    static int lines(String s) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == '\n') {
                n++;
            }
        }
        return n;
    }

    public static void main(String[] args) {
        System.out.print(BLOCK);
        System.out.println(BLOCK.length() + " " + lines(BLOCK));
        System.out.println(ascii);
        System.out.println(OCTAL.length() + " " + (int) OCTAL.charAt(2) + " " + OCTAL.charAt(3));
        System.out.println("\u0048\u0065llo" + '\'' + "\"" + '\\' + "\s|");
        String utf = """
            \u00fc\u20ac \u4e16\u754c""";
        System.out.println(utf + " " + utf.length());
        for (int i = 0; i < utf.length(); i++) {
            System.out.print((int) utf.charAt(i) + " ");
        }
        System.out.println();
        System.out.println("""
            a\r
            b""".length());
    }
}
