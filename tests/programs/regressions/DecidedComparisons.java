// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: E1 ir.If.LT

/** Comparisons that the types of their operands decide, and masks that leave nothing: correct, and no C compiler warns. */
public class DecidedComparisons {
    static byte b = -3;
    static char c = 65535;
    static short s = 300;
    static boolean z = true;
    static int i = 77;
    static long l = -5;

    static long twice(long x) {
        System.out.print(x + " ");
        return x * 2;
    }

    static void show(boolean... values) {
        for (boolean v : values) {
            System.out.print(v ? '1' : '0');
        }
        System.out.println();
    }

    public static void main(String[] args) {
        show(b <= 127, b > 127, b < -128, b >= -128, c < 0, c >= 0, c <= 65535, c > 65534, s < 32768, s > 299, s == 40000);
        show((long) i > 4294967296L, (long) i >= Integer.MIN_VALUE, l >= Long.MIN_VALUE, l > Long.MIN_VALUE, i == i, l != l);
        show((112 ^ c) <= Integer.MIN_VALUE, (112 ^ b) < 0, (c | s) >= 0, (b & c) < 0, (b | 7) == 0, (i & 6) == 1, (i & 5) == 5);
        i = i;
        b = b;
        System.out.println((byte) (twice(l) & 512L) + " " + (byte) (twice(l) & 511L) + " " + (short) (twice(i) & 0x10000L) + " " + (int) (twice(3) & 1L << 40));
        System.out.println((char) (twice(9) & 0x30000) + 0 + " " + ((i | 1) != 0 ? i : 0) + " " + (z ? b : c));
        System.out.println(100 / (i | 1) + " " + l % (s | 8) + " " + 1000L / ((long) (b | 64) ^ 0) + " " + 7 / ((byte) (c & 1 | 6)));
        show((b ^ -1) > 127, (b & -4) < -128, (s & b) > 32767, ((byte) i | (byte) s) > 127, ((i & 255) | 256) < 256, (l & 15) < 16);
    }
}
