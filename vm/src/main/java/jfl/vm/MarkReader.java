// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Splits the guest's output channel into what programs printed and our marks. A mark is {@code jfl-mark: TOKEN
 * text\n} and may begin anywhere, so that output without a final newline stays exactly as it was; the token is
 * random, so output cannot hold one by accident.
 *
 * <p>Output is passed on as early as possible: only a tail that may yet become a mark waits for more.
 */
final class MarkReader {
    private final byte[] prefix;
    private final Consumer<byte[]> output;
    private final Consumer<String> mark;
    private byte[] pending = {};

    MarkReader(String token, Consumer<byte[]> output, Consumer<String> mark) {
        this.prefix = prefix(token).getBytes(StandardCharsets.US_ASCII);
        this.output = output;
        this.mark = mark;
    }

    /** What every mark of a run begins with. */
    static String prefix(String token) {
        return "jfl-mark: " + token + " ";
    }

    void accept(byte[] bytes) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(pending.length + bytes.length);
        joined.writeBytes(pending);
        joined.writeBytes(bytes);
        byte[] all = joined.toByteArray();
        int done = 0;
        while (true) {
            int start = indexOfPrefix(all, done);
            pass(all, done, start);
            int newline = indexOf(all, '\n', start);
            if (newline < 0 || all.length - start < prefix.length) {
                pending = Arrays.copyOfRange(all, start, all.length);
                return;
            }
            mark.accept(new String(all, start + prefix.length, newline - start - prefix.length,
                    StandardCharsets.US_ASCII));
            done = newline + 1;
        }
    }

    /** Passes on what was held back, at the end of the stream. */
    void finish() {
        pass(pending, 0, pending.length);
        pending = new byte[0];
    }

    private void pass(byte[] bytes, int from, int to) {
        if (to > from) {
            output.accept(Arrays.copyOfRange(bytes, from, to));
        }
    }

    /** Where a mark begins, or a tail that may become one; the length when there is neither. */
    private int indexOfPrefix(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            int length = Math.min(prefix.length, bytes.length - at);
            if (Arrays.equals(bytes, at, at + length, prefix, 0, length)) {
                return at;
            }
        }
        return bytes.length;
    }

    private static int indexOf(byte[] bytes, char wanted, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return -1;
    }
}
