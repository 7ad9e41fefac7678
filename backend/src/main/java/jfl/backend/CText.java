// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.stream.Stream;

/** C text that grows line by line and knows its indentation. */
final class CText {
    private static final int TAB = 8;

    private final StringBuilder out = new StringBuilder();
    private int indentation;
    private int lines;

    /** One line at the current indentation, or several that a line break separates. */
    CText line(String text) {
        for (var part : text.split("\n", -1)) {
            if (!part.isEmpty()) {
                out.append("\t".repeat(indentation)).append(part);
            }
            out.append('\n');
            lines++;
        }
        return this;
    }

    /** A formatted line. */
    CText line(String format, Object... arguments) {
        return line(String.format(format, arguments));
    }

    /** A line without indentation: preprocessor directives. */
    CText flush(String text) {
        out.append(text).append('\n');
        lines++;
        return this;
    }

    /** A label with its colon, one step to the left. */
    CText label(String name) {
        out.append("\t".repeat(Math.max(0, indentation - 1))).append(name).append('\n');
        lines++;
        return this;
    }

    /** An empty line, unless there is one. */
    CText gap() {
        if (!out.isEmpty() && !(out.length() > 1 && out.charAt(out.length() - 2) == '\n')) {
            out.append('\n');
            lines++;
        }
        return this;
    }

    /** A line that opens a block. */
    CText open(String head) {
        line(head.isEmpty() ? "{" : head + " {");
        indentation++;
        return this;
    }

    /** A line that closes a block. */
    CText close(String tail) {
        indentation--;
        return line("}" + tail);
    }

    /** A line that closes a block and opens another. */
    CText next(String middle) {
        indentation--;
        line("} " + middle + " {");
        indentation++;
        return this;
    }

    /** All lines of a text, as they are. */
    CText append(CText other) {
        out.append(other.out);
        lines += other.lines;
        return this;
    }

    /** How many lines there are. */
    int lines() {
        return lines;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Columns that the indentation takes. */
    int column() {
        return indentation * TAB;
    }

    Stream<String> stream() {
        return out.toString().lines();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
