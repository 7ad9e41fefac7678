// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts the console's bytes into lines, without the carriage return that the serial driver puts before each newline. */
final class LineReader {
    private final Consumer<String> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineReader(Consumer<String> lines) {
        this.lines = lines;
    }

    void accept(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '\n') {
                flush();
            } else {
                line.write(b);
            }
        }
    }

    /** Hands out a last line that has no end. */
    void finish() {
        if (line.size() > 0) {
            flush();
        }
    }

    private void flush() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        lines.accept(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}
