// SPDX-License-Identifier: GPL-2.0-only OR MIT
package echo;

/**
 * What was written at once. The bytes never change once they are here.
 *
 * @param bytes the text
 * @param number how many messages there were, this one included
 */
record Message(byte[] bytes, long number) {
    /** What there is before the first message. */
    static final Message NONE = new Message(new byte[0], 0);

    int length() {
        return bytes.length;
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }
}
