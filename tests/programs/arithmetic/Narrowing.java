// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Convert.I2B ir.Convert.I2C ir.Convert.I2S ir.Convert.L2I ir.Convert.I2L S1 E1

/** Every narrowing and widening conversion between the integral types. */
public class Narrowing {
    static byte toByte(long value) {
        return (byte) value;
    }

    static char toChar(int value) {
        return (char) value;
    }

    static short toShort(int value) {
        return (short) value;
    }

    static int fromByteThroughChar(byte b) {
        return (char) b;
    }

    static long widen(int value) {
        return value;
    }

    static byte returnedByte(int v) {
        return (byte) (v + 1);
    }

    public static void main(String[] args) {
        int[] values = {0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, -32769, 0x7fffffff, 0x80000000};
        for (int v : values) {
            System.out.println(v + ": " + (byte) v + " " + (short) v + " " + (int) (char) v + " " + toByte(v) + " "
                    + (int) toChar(v) + " " + toShort(v) + " " + widen(v) + " " + returnedByte(v));
        }
        long[] longs = {0x1_0000_0000L, 0x7fff_ffff_ffffL, -0x8000_0000_0001L, 0xdead_beef_cafeL};
        for (long l : longs) {
            System.out.println(l + ": " + (int) l + " " + (short) l + " " + (byte) l + " " + (int) (char) l);
        }
        for (byte b = -3; b < 3; b++) {
            System.out.println(b + ": " + fromByteThroughChar(b) + " " + (b & 0xff) + " " + (short) (char) b);
        }
        byte wrapped = 127;
        wrapped++;
        System.out.println(wrapped);
        char least = 0;
        least--;
        System.out.println((int) least);
        short s = (short) 40000;
        System.out.println(s + " " + (s & 0xffff) + " " + (char) (s - s + 'A'));
    }
}
