// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Convert.I2L ir.Compare ir.Binary.AND ir.Binary.OR ir.Binary.XOR S1 E1

/** Binary numeric promotion among byte, short, char, int and long. */
public class MixedTypes {
    static long mix(byte b, short s, char c, int i, long l) {
        return b * s + c - i * l + (b ^ c) + (s & l) - (i | b);
    }

    static String order(long a, int b) {
        return a < b ? "less" : a == b ? "equal" : "greater";
    }

    public static void main(String[] args) {
        System.out.println(mix((byte) -128, (short) 32767, '\uffff', Integer.MIN_VALUE, Long.MAX_VALUE));
        System.out.println(mix((byte) 1, (short) 2, 'c', 4, 5));
        System.out.println('a' + 1);
        System.out.println((char) ('a' + 1));
        System.out.println("" + 'a' + 1);
        System.out.println('a' + 'b' + "c");
        System.out.println(1 + 2 + "3" + 4 + 5);
        int big = Integer.MAX_VALUE;
        System.out.println(big + 1 + 1L);
        System.out.println(big + 1L + 1);
        System.out.println(1000000 * 1000000);
        System.out.println(1000000L * 1000000);
        System.out.println(order(5_000_000_000L, 705032704));
        System.out.println(order(-1, -1));
        System.out.println(order(-5_000_000_000L, 7));
        char c = 'A';
        short s = -1;
        byte b = -1;
        System.out.println(c > s);
        System.out.println(s == b);
        System.out.println((char) s == (char) b);
        System.out.println((s & 0xffff) == (b & 0xffff));
        System.out.println((b & 0xff) + " " + (s & 0xffffL));
        System.out.println(0x80000000 + " " + 0x80000000L + " " + (long) 0x80000000);
        System.out.println((0xffffffffL & -1) + " " + (-1L >>> 32));
        System.out.println((true ? 'b' : 0) + "|" + (true ? c : big));
        System.out.println(~b + " " + -c + " " + +s);
        long sum = 0;
        for (byte k = 100; k > 0; k++) {
            sum += k;
        }
        System.out.println(sum);
    }
}
