// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.USHR ir.Binary.SHL ir.Convert.I2B S1 E1

/** Bit reversal, packing and unpacking through unsigned shifts and compound shifts. */
public class UnsignedShiftCompound {
    static int reverse(int x) {
        int r = 0;
        for (int i = 0; i < 32; i++) {
            r <<= 1;
            r |= x & 1;
            x >>>= 1;
        }
        return r;
    }

    static long pack(int high, int low) {
        return (long) high << 32 | low & 0xffffffffL;
    }

    static int high(long packed) {
        return (int) (packed >>> 32);
    }

    static int low(long packed) {
        return (int) packed;
    }

    static int zigzag(int n) {
        return (n << 1) ^ (n >> 31);
    }

    static int unzigzag(int n) {
        return (n >>> 1) ^ -(n & 1);
    }

    static int varintLength(long value) {
        int n = 1;
        while ((value & ~0x7fL) != 0) {
            value >>>= 7;
            n++;
        }
        return n;
    }

    public static void main(String[] args) {
        int[] values = {0, 1, -1, 2, -2, 12345, -12345, Integer.MIN_VALUE, Integer.MAX_VALUE};
        for (int v : values) {
            System.out.println(v + " " + reverse(v) + " " + zigzag(v) + " " + unzigzag(zigzag(v)) + " "
                    + varintLength(v));
        }
        for (int h : values) {
            long p = pack(h, ~h);
            System.out.println(p + " " + high(p) + " " + low(p));
        }
        byte[] out = new byte[8];
        long l = 0x0123456789abcdefL;
        for (int i = 0; i < 8; i++) {
            out[i] = (byte) (l >>> 56 - 8 * i);
        }
        long back = 0;
        for (byte b : out) {
            back = back << 8 | b & 0xff;
            System.out.print(b + " ");
        }
        System.out.println();
        System.out.println(back == l);
        System.out.println(varintLength(Long.MIN_VALUE) + " " + varintLength(127) + " " + varintLength(128));
    }
}
