// SPDX-License-Identifier: GPL-2.0-only OR MIT
package sha256;

/**
 * A hash under way, and then the text of its digest, handed out piece by piece.
 *
 * <p>The first {@link #take} ends the message; an {@link #update} after it begins a new one.
 */
final class Digest {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private Sha256 hash = new Sha256();
    private boolean ended;
    private byte[] text = {};
    private int taken;

    void update(byte[] bytes, int count) {
        if (ended) {
            hash = new Sha256();
            ended = false;
        }
        hash.update(bytes, count);
    }

    /** The next bytes of the text, as many as are left and asked for. */
    byte[] take(int limit) {
        if (!ended) {
            text = line(hash.digest());
            taken = 0;
            ended = true;
        }
        byte[] part = new byte[Math.min(limit, text.length - taken)];
        for (int i = 0; i < part.length; i++) {
            part[i] = text[taken + i];
        }
        taken += part.length;
        return part;
    }

    /** The digest in hexadecimal, and a line feed. */
    private static byte[] line(byte[] digest) {
        byte[] line = new byte[2 * digest.length + 1];
        for (int i = 0; i < digest.length; i++) {
            line[2 * i] = (byte) HEXADECIMAL.charAt(digest[i] >> 4 & 0xf);
            line[2 * i + 1] = (byte) HEXADECIMAL.charAt(digest[i] & 0xf);
        }
        line[2 * digest.length] = '\n';
        return line;
    }
}
