// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Renders diagnostics for a person:
 *
 * <pre>
 * error[J0301]: `count` is reachable from several callbacks at once and nothing protects it
 *   --&gt; Echo.java:14:9
 *    |
 * 14 |         count++;
 *    |         ^^^^^ written here, from `write`
 *    = note: `EchoFile` is registered with MiscDevice, so `read` and `write` may run at the same time
 *    = help: move `count` into a `Mutex&lt;...&gt;`, or make it an `AtomicInt`
 * </pre>
 *
 * <p>Where the column is unknown the whole line is marked; where the line is unknown, or the source is not at hand,
 * there is no excerpt.
 */
public final class TextRenderer {
    private final Function<String, Optional<List<String>>> sources;
    private final boolean colour;

    /**
     * @param sources the lines of a file by the name that spans give it, empty when it is not at hand
     * @param colour whether to use ANSI escape sequences
     */
    public TextRenderer(Function<String, Optional<List<String>>> sources, boolean colour) {
        this.sources = sources;
        this.colour = colour;
    }

    /** All diagnostics, a blank line between two, with a line feed at the end; {@code ""} for none. */
    public String render(List<Diagnostic> diagnostics) {
        return String.join("\n", diagnostics.stream().map(this::render).toList());
    }

    /** One diagnostic; every line of it ends in a line feed. */
    public String render(Diagnostic diagnostic) {
        var span = diagnostic.span();
        var margin = " ".repeat(String.valueOf(span.line()).length());
        var text = new StringBuilder(headline(diagnostic)).append('\n');
        if (span.isKnown()) {
            text.append(margin).append(Style.FRAME.paint("-->", colour)).append(' ').append(span).append('\n');
        }
        sourceLine(span).ifPresent(line -> excerpt(text, diagnostic, margin, line));
        diagnostic.notes().forEach(note -> remark(text, margin, "note", note));
        if (!diagnostic.help().isEmpty()) {
            remark(text, margin, "help", diagnostic.help());
        }
        return text.toString();
    }

    private String headline(Diagnostic diagnostic) {
        var code = diagnostic.code();
        var kind = diagnostic.severity() + (code == null ? "" : "[" + code.name() + "]");
        return Style.of(diagnostic.severity()).paint(kind, colour) + Style.BOLD.paint(": " + diagnostic.message(),
                colour);
    }

    private Optional<String> sourceLine(Span span) {
        if (!span.isKnown() || span.line() == 0) {
            return Optional.empty();
        }
        return sources.apply(span.file()).filter(lines -> span.line() <= lines.size())
                .map(lines -> lines.get(span.line() - 1));
    }

    private void excerpt(StringBuilder text, Diagnostic diagnostic, String margin, String line) {
        var frame = Style.FRAME.paint("|", colour);
        var number = Style.FRAME.paint(String.valueOf(diagnostic.span().line()), colour);
        text.append(margin).append(' ').append(frame).append('\n');
        text.append(number).append(' ').append(frame).append(' ').append(line.stripTrailing()).append('\n');
        var mark = mark(diagnostic.span(), line);
        if (!mark.isBlank()) {
            var label = diagnostic.label().isEmpty() ? "" : " " + diagnostic.label();
            var painted = Style.of(diagnostic.severity()).paint(mark.strip() + label, colour);
            text.append(margin).append(' ').append(frame).append(' ').append(mark, 0, mark.indexOf('^')).append(painted)
                    .append('\n');
        }
    }

    /** Carets under the marked piece, after white space that is as wide as the source before it (a tab stays a tab). */
    private static String mark(Span span, String line) {
        var code = line.strip();
        var start = span.column() == 0 ? line.indexOf(code) : Math.min(span.column() - 1, line.length());
        var length = span.column() == 0 ? code.length() : Math.max(1, Math.min(span.length(), line.length() - start));
        return line.substring(0, start).replaceAll("[^\t]", " ") + "^".repeat(length);
    }

    private void remark(StringBuilder text, String margin, String kind, String remark) {
        var lines = remark.lines().toList();
        text.append(margin).append(' ').append(Style.FRAME.paint("=", colour)).append(' ')
                .append(Style.BOLD.paint(kind + ":", colour)).append(' ').append(lines.isEmpty() ? ""
                        : lines.getFirst()).append('\n');
        lines.stream().skip(1).forEach(more -> text.append(margin).append(" ".repeat(kind.length() + 5)).append(more)
                .append('\n'));
    }

    private enum Style {
        BOLD("1"), FRAME("1;34"), RED("1;31"), YELLOW("1;33"), GREEN("1;32");

        private final String sequence;

        Style(String sequence) {
            this.sequence = sequence;
        }

        static Style of(Severity severity) {
            return switch (severity) {
                case ERROR -> RED;
                case WARNING -> YELLOW;
                case NOTE -> GREEN;
            };
        }

        String paint(String text, boolean colour) {
            return colour ? "\033[" + sequence + "m" + text + "\033[0m" : text;
        }
    }
}
