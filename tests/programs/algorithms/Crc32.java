// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.StaticLoad ir.ArrayLoad.int ir.ArrayLoad.byte ir.Binary.USHR S1 S5 E1

/** CRC-32, Adler-32 and FNV checksums over bytes and strings. */
public class Crc32 {
    static final int[] TABLE = table(0xEDB88320);
    static final int[] CASTAGNOLI = table(0x82F63B78);

    static int[] table(int polynomial) {
        int[] t = new int[256];
        for (int n = 0; n < 256; n++) {
            int c = n;
            for (int k = 0; k < 8; k++) {
                c = (c & 1) != 0 ? polynomial ^ c >>> 1 : c >>> 1;
            }
            t[n] = c;
        }
        return t;
    }

    static int crc(int[] table, byte[] data) {
        int c = ~0;
        for (byte b : data) {
            c = table[(c ^ b) & 0xff] ^ c >>> 8;
        }
        return ~c;
    }

    static long adler(byte[] data) {
        int a = 1;
        int b = 0;
        for (byte d : data) {
            a = (a + (d & 0xff)) % 65521;
            b = (b + a) % 65521;
        }
        return (long) b << 16 | a;
    }

    static long fnv(byte[] data) {
        long h = 0xcbf29ce484222325L;
        for (byte b : data) {
            h = (h ^ b & 0xff) * 0x100000001b3L;
        }
        return h;
    }

    static byte[] bytes(String s) {
        byte[] b = new byte[s.length()];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) s.charAt(i);
        }
        return b;
    }

    public static void main(String[] args) {
        String[] texts = {"", "a", "123456789", "The quick brown fox jumps over the lazy dog"};
        for (String t : texts) {
            byte[] b = bytes(t);
            System.out.println(crc(TABLE, b) + " " + crc(CASTAGNOLI, b) + " " + adler(b) + " " + fnv(b));
        }
        byte[] big = new byte[10000];
        int x = 1;
        for (int i = 0; i < big.length; i++) {
            x = x * 1103515245 + 12345;
            big[i] = (byte) (x >> 16);
        }
        System.out.println(crc(TABLE, big) + " " + crc(CASTAGNOLI, big) + " " + adler(big) + " " + fnv(big));
    }
}
