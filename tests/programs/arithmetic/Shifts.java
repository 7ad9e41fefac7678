// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.SHL ir.Binary.SHR ir.Binary.USHR ir.Convert.L2I S1 E1

/** Shift distances are masked to five or six bits, negative distances included. */
public class Shifts {
    static void ints(int value, int distance) {
        System.out.println("int " + value + " by " + distance + ": " + (value << distance) + " "
                + (value >> distance) + " " + (value >>> distance));
    }

    static void longs(long value, int distance) {
        System.out.println("long " + value + " by " + distance + ": " + (value << distance) + " "
                + (value >> distance) + " " + (value >>> distance));
    }

    static void longDistance(int value, long distance) {
        System.out.println("long distance " + distance + ": " + (value << distance) + " "
                + (value >> distance) + " " + (value >>> distance));
    }

    public static void main(String[] args) {
        int[] distances = {0, 1, 7, 31, 32, 33, 63, 64, 65, -1, -31, -32, -33, Integer.MIN_VALUE, Integer.MAX_VALUE};
        for (int d : distances) {
            ints(0x80000001, d);
            ints(1, d);
            longs(0x8000000000000001L, d);
            longs(-2, d);
        }
        longDistance(-12345, 33L);
        longDistance(-12345, 0x100000001L);
        longDistance(-12345, -1L);
        byte b = (byte) 0xF0;
        System.out.println((b >> 2) + " " + (b >>> 2) + " " + (b << 2) + " " + (byte) (b >>> 2));
        b >>>= 2;
        System.out.println(b);
        short s = -1;
        s >>>= 10;
        System.out.println(s);
        s <<= 15;
        System.out.println(s);
        char c = '\uffff';
        c >>= 4;
        System.out.println((int) c);
        c <<= 8;
        System.out.println((int) c);
        int i = -1;
        i >>>= 28;
        System.out.println(i);
        i <<= 40L;
        System.out.println(i);
        long l = -1;
        l >>>= 60;
        System.out.println(l);
        l <<= -3;
        System.out.println(l);
    }
}
