// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.STATIC edge.catch S1 E1

/** The static bit and unsigned methods of Integer and Long. */
public class IntegerMethods {
    static int parse(String s) {
        try {
            return Integer.parseInt(s);
        } catch (NumberFormatException e) {
            return -99;
        }
    }

    static long parseLong(String s) {
        try {
            return Long.parseLong(s);
        } catch (NumberFormatException e) {
            return -99;
        }
    }

    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 0x00f0_0100, Integer.MIN_VALUE, Integer.MAX_VALUE};
        for (int v : ints) {
            System.out.println(Integer.bitCount(v) + " " + Integer.numberOfLeadingZeros(v) + " "
                    + Integer.numberOfTrailingZeros(v) + " " + Integer.reverse(v) + " " + Integer.reverseBytes(v) + " "
                    + Integer.highestOneBit(v) + " " + Integer.lowestOneBit(v) + " " + Integer.signum(v) + " "
                    + Integer.rotateLeft(v, 5) + " " + Integer.rotateRight(v, -3) + " " + Integer.hashCode(v));
            System.out.println(Integer.compareUnsigned(v, 5) + " " + Integer.divideUnsigned(v, 7) + " "
                    + Integer.remainderUnsigned(v, 7) + " " + Integer.toUnsignedLong(v) + " " + Integer.compare(v, 5));
            System.out.println(Integer.sum(v, 1) + " " + Integer.max(v, 2) + " " + Integer.min(v, 2));
        }
        long[] longs = {0, 1, -1, 0x00f0_0100_0000_1000L, Long.MIN_VALUE, Long.MAX_VALUE};
        for (long v : longs) {
            System.out.println(Long.bitCount(v) + " " + Long.numberOfLeadingZeros(v) + " "
                    + Long.numberOfTrailingZeros(v) + " " + Long.reverse(v) + " " + Long.reverseBytes(v) + " "
                    + Long.highestOneBit(v) + " " + Long.signum(v) + " " + Long.rotateLeft(v, 37) + " "
                    + Long.rotateRight(v, 5) + " " + Long.hashCode(v));
            System.out.println(Long.compareUnsigned(v, 5) + " " + Long.divideUnsigned(v, 7) + " "
                    + Long.remainderUnsigned(v, -3) + " " + Long.compare(v, 5));
        }
        String[] texts = {"0", "-1", "+7", "2147483647", "2147483648", "-2147483648", "", "x", "12a", "-", "007"};
        for (String t : texts) {
            System.out.println(parse(t) + " " + parseLong(t));
        }
        System.out.println(parse(null) + " " + Integer.parseInt("-ff", 16) + " " + Integer.parseInt("1010", 2));
        System.out.println(Long.parseLong("9223372036854775807") + " " + parseLong("9223372036854775808"));
        System.out.println(Byte.MAX_VALUE + Short.MIN_VALUE + Character.MAX_VALUE + " " + Integer.SIZE + " "
                + Long.BYTES);
        System.out.println(Byte.toUnsignedInt((byte) -1) + " " + Short.toUnsignedInt((short) -1) + " "
                + Short.reverseBytes((short) 0x1234) + " " + Boolean.compare(true, false) + " "
                + Boolean.logicalXor(true, true) + " " + Character.compare('a', 'b'));
    }
}
