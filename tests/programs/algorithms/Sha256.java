// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Binary.XOR ir.Binary.USHR ir.ArrayLoad.int ir.ArrayStore.byte ir.Convert.I2B S1 E1

/** SHA-256 by hand, with the standard test vectors. */
public class Sha256 {
    private static final int[] K = new int[64];

    static {
        int n = 0;
        for (int p = 2; n < 64; p++) {
            boolean prime = true;
            for (int d = 2; d * d <= p; d++) {
                if (p % d == 0) {
                    prime = false;
                    break;
                }
            }
            if (prime) {
                K[n++] = cubeRootFraction(p);
            }
        }
    }

    /** The first 32 bits of the fraction of the cube root of p: bit by bit, in 128-bit products of two longs. */
    private static int cubeRootFraction(int p) {
        long root = 0;
        for (int bit = 34; bit >= 0; bit--) {
            long candidate = root | 1L << bit;
            if (cubeAtMost(candidate, p)) {
                root = candidate;
            }
        }
        return (int) root;
    }

    /** Whether c^3 <= p * 2^96. */
    private static boolean cubeAtMost(long c, int p) {
        long high = Math.multiplyHigh(c, c);
        long low = c * c;
        long lowProductHigh = Math.multiplyHigh(low, c) + (low < 0 ? c : 0);
        long lowProductLow = low * c;
        long upper = high * c + lowProductHigh;
        long limit = (long) p << 32;
        return Long.compareUnsigned(upper, limit) < 0 || upper == limit && lowProductLow == 0;
    }

    private final int[] h = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab,
        0x5be0cd19};
    private final byte[] block = new byte[64];
    private final int[] w = new int[64];
    private int used;
    private long length;

    void update(byte b) {
        block[used++] = b;
        length += 8;
        if (used == 64) {
            compress();
            used = 0;
        }
    }

    void update(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            update((byte) ascii.charAt(i));
        }
    }

    private void compress() {
        for (int t = 0; t < 16; t++) {
            w[t] = block[4 * t] << 24 | (block[4 * t + 1] & 0xff) << 16 | (block[4 * t + 2] & 0xff) << 8
                    | block[4 * t + 3] & 0xff;
        }
        for (int t = 16; t < 64; t++) {
            int s0 = Integer.rotateRight(w[t - 15], 7) ^ Integer.rotateRight(w[t - 15], 18) ^ w[t - 15] >>> 3;
            int s1 = Integer.rotateRight(w[t - 2], 17) ^ Integer.rotateRight(w[t - 2], 19) ^ w[t - 2] >>> 10;
            w[t] = w[t - 16] + s0 + w[t - 7] + s1;
        }
        int a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7];
        for (int t = 0; t < 64; t++) {
            int s1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
            int t1 = k + s1 + (e & f ^ ~e & g) + K[t] + w[t];
            int s0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
            int t2 = s0 + (a & b ^ a & c ^ b & c);
            k = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        h[0] += a;
        h[1] += b;
        h[2] += c;
        h[3] += d;
        h[4] += e;
        h[5] += f;
        h[6] += g;
        h[7] += k;
    }

    byte[] digest() {
        long bits = length;
        update((byte) 0x80);
        while (used != 56) {
            update((byte) 0);
        }
        for (int i = 56; i >= 0; i -= 8) {
            update((byte) (bits >>> i));
        }
        byte[] out = new byte[32];
        for (int i = 0; i < 32; i++) {
            out[i] = (byte) (h[i / 4] >> 24 - 8 * (i % 4));
        }
        return out;
    }

    static void print(byte[] digest) {
        for (byte b : digest) {
            System.out.print("0123456789abcdef".charAt(b >> 4 & 15));
            System.out.print("0123456789abcdef".charAt(b & 15));
        }
        System.out.println();
    }

    public static void main(String[] args) {
        print(new Sha256().digest());
        String[] texts = {"abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"};
        for (String t : texts) {
            Sha256 s = new Sha256();
            s.update(t);
            print(s.digest());
        }
        Sha256 many = new Sha256();
        for (int i = 0; i < 10000; i++) {
            many.update((byte) 'a');
        }
        print(many.digest());
    }
}
