// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.JsonRenderer;
import jfl.diagnostics.TextRenderer;

/**
 * Where a command prints. Results go to standard output, diagnostics and progress to standard error; with {@link Format#JSON} diagnostics are one JSON document
 * on standard output and there is no progress.
 */
public final class Terminal {
    private final Format format;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;

    public Terminal(Format format) {
        this.format = format;
        this.out = System.out;
        this.err = System.err;
        this.interactive = System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null;
    }

    /** A line of the result. */
    public void print(String line) {
        out.println(line);
    }

    /** One fact of the result: {@code built: path}, or {@code {"built": "path"}}. */
    public void result(String what, String value) {
        out.println(format == Format.TEXT ? what + ": " + value : jfl.diagnostics.Json.write(java.util.Map.of(what, value)));
    }

    /** Says what takes its time. */
    public void progress(String what) {
        if (format == Format.TEXT) {
            err.println("jfl: " + what);
        }
    }

    /** Shows diagnostics, quoting the source. */
    public void show(List<Diagnostic> diagnostics, Function<String, List<String>> lines) {
        var ordered = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
        switch (format) {
            case TEXT -> err.print(new TextRenderer(f -> java.util.Optional.of(lines.apply(f)).filter(l -> !l.isEmpty()), interactive).render(ordered));
            case JSON -> out.println(JsonRenderer.render(ordered));
        }
        err.flush();
    }

    /** Shows warnings, if there are any. */
    public void showWarnings(List<Diagnostic> warnings, Function<String, List<String>> lines) {
        if (!warnings.isEmpty()) {
            show(warnings, lines);
        }
    }

    /** {@code error: ...} and what to do about it. */
    public void error(String message, @org.jspecify.annotations.Nullable String help) {
        if (format == Format.JSON) {
            var diagnostic = Diagnostic.error(jfl.diagnostics.Span.UNKNOWN, message);
            out.println(JsonRenderer.render(List.of(help == null ? diagnostic : diagnostic.withHelp(help))));
            return;
        }
        err.println("error: " + message);
        if (help != null) {
            err.println("help: " + help);
        }
    }

    public Format format() {
        return format;
    }
}
