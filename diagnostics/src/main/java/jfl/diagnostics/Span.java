// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

/**
 * A piece of one source line.
 *
 * @param file as the reader knows it, {@code ""} when unknown
 * @param line from 1, 0 when unknown
 * @param column from 1, in UTF-16 units; 0 means the whole line, as class files know no columns
 * @param length of the piece, 0 when there is no column
 */
public record Span(String file, int line, int column, int length) {
    /** Nowhere in particular. */
    public static final Span UNKNOWN = new Span("", 0, 0, 0);

    public Span {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("negative place in " + file);
        }
    }

    /** A whole line. */
    public static Span line(String file, int line) {
        return new Span(file, line, 0, 0);
    }

    /** True when there is at least a file to name. */
    public boolean isKnown() {
        return !file.isEmpty();
    }

    /** {@code file:line:column}, without the parts that are unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
