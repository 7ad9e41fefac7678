// SPDX-License-Identifier: GPL-2.0-only OR MIT
package sha256;

/**
 * SHA-256.
 *
 * <p>Names follow the standard: words {@code a} to {@code h}, message schedule {@code w}, constants {@code K}. A message
 * of n bytes costs one {@link #compress} for each 64 of them.
 *
 * @see <a href="https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf">FIPS 180-4, section 6.2</a>
 */
final class Sha256 {
    /** The size of a digest, in bytes. */
    static final int SIZE = 32;

    private static final int BLOCK = 64;
    private static final int LENGTH_FIELD = 8;

    /** Section 4.2.2: from the cube roots of the first 64 primes. */
    private static final int[] K = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    };

    /** Section 5.3.3: from the square roots of the first 8 primes. */
    private final int[] state = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    };

    private final int[] w = new int[BLOCK];
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long length;

    /** Appends the first {@code count} of some bytes to the message. */
    void update(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            append(bytes[i]);
        }
        length += count;
    }

    /** Ends the message and returns its digest. */
    byte[] digest() {
        long bits = length * Byte.SIZE;
        append((byte) 0x80);
        while (filled != BLOCK - LENGTH_FIELD) {
            append((byte) 0);
        }
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            append((byte) (bits >>> shift));
        }
        byte[] digest = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            digest[i] = (byte) (state[i / Integer.BYTES] >>> Integer.SIZE - Byte.SIZE * (1 + i % Integer.BYTES));
        }
        return digest;
    }

    private void append(byte value) {
        block[filled++] = value;
        if (filled == BLOCK) {
            schedule();
            compress();
            filled = 0;
        }
    }

    /** Section 6.2.2, step 1: the block as big-endian words, then words mixed from them. */
    private void schedule() {
        for (int t = 0; t < 16; t++) {
            int at = t * Integer.BYTES;
            w[t] = block[at] << 24
                    | (block[at + 1] & 0xff) << 16
                    | (block[at + 2] & 0xff) << 8
                    | block[at + 3] & 0xff;
        }
        for (int t = 16; t < BLOCK; t++) {
            int s0 = Integer.rotateRight(w[t - 15], 7) ^ Integer.rotateRight(w[t - 15], 18) ^ w[t - 15] >>> 3;
            int s1 = Integer.rotateRight(w[t - 2], 17) ^ Integer.rotateRight(w[t - 2], 19) ^ w[t - 2] >>> 10;
            w[t] = w[t - 16] + s0 + w[t - 7] + s1;
        }
    }

    /** Section 6.2.2, steps 2 to 4. */
    private void compress() {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int t = 0; t < BLOCK; t++) {
            int sum1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
            int choice = e & f ^ ~e & g;
            int temporary1 = h + sum1 + choice + K[t] + w[t];
            int sum0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
            int majority = a & b ^ a & c ^ b & c;
            int temporary2 = sum0 + majority;
            h = g;
            g = f;
            f = e;
            e = d + temporary1;
            d = c;
            c = b;
            b = a;
            a = temporary1 + temporary2;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
