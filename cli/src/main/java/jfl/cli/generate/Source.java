// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

/** Indented lines of Java. */
final class Source {
    private final StringBuilder text = new StringBuilder();
    private int indent;

    Source(int indent) {
        this.indent = indent;
    }

    Source line(String line) {
        text.append(line.isEmpty() ? "" : "    ".repeat(indent)).append(line).append('\n');
        return this;
    }

    /** A line that ends with an opening brace; what follows is indented. */
    Source open(String header) {
        line(header.isEmpty() ? "{" : header + " {");
        indent++;
        return this;
    }

    Source close() {
        indent--;
        return line("}");
    }

    /** Closes a block and goes on in the same line, as {@code } else {} does. */
    Source next(String header) {
        indent--;
        line("} " + header + " {");
        indent++;
        return this;
    }

    /** A label of an old switch, a level to the left of its statements. */
    Source label(String label) {
        indent--;
        line(label);
        indent++;
        return this;
    }

    void block(String lines) {
        lines.lines().forEach(this::line);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
