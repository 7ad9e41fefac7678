// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.Json;
import jfl.diagnostics.JsonRenderer;
import jfl.diagnostics.Span;
import jfl.diagnostics.TextRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints. Results go to standard output, diagnostics and progress to standard error. With {@link Format#JSON} there is no progress, and results and
 * diagnostics are one JSON object on standard output, printed by {@link #finish}.
 */
public final class Terminal {
    private static final String DIAGNOSTICS = "diagnostics";

    private final Format format;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<Object> diagnostics = new ArrayList<>();

    public Terminal(Format format) {
        this.format = format;
        this.out = System.out;
        this.err = System.err;
        this.interactive = System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null;
    }

    /** One fact of the result: {@code built: path}, or {@code "built": "path"}. */
    public void result(String what, String value) {
        switch (format) {
            case TEXT -> out.println(what + ": " + value);
            case JSON -> document.put(what, value);
        }
    }

    /** Several facts of one kind: {@code checked: this, that}, or {@code "checked": ["this", "that"]}. */
    public void result(String what, List<String> values) {
        switch (format) {
            case TEXT -> out.println(what + ": " + String.join(", ", values));
            case JSON -> document.put(what, values);
        }
    }

    /** Says what takes its time. */
    public void progress(String what) {
        if (format == Format.TEXT) {
            err.println("jfl: " + what);
        }
    }

    /** Shows diagnostics, quoting the source. */
    public void show(List<Diagnostic> found, Function<String, List<String>> lines) {
        var ordered = found.stream().sorted(Diagnostic.BY_PLACE).toList();
        switch (format) {
            case TEXT -> err.print(new TextRenderer(f -> Optional.of(lines.apply(f)).filter(l -> !l.isEmpty()), interactive).render(ordered));
            case JSON -> ordered.forEach(d -> diagnostics.add(JsonRenderer.asMap(d)));
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
    public void error(String message, @Nullable String help) {
        if (format == Format.JSON) {
            var diagnostic = Diagnostic.error(Span.UNKNOWN, message);
            diagnostics.add(JsonRenderer.asMap(help == null ? diagnostic : diagnostic.withHelp(help)));
            return;
        }
        err.println("error: " + message);
        if (help != null) {
            err.println("help: " + help);
        }
    }

    /** The command is over: prints the JSON object, if there is anything in it. */
    public void finish() {
        if (!diagnostics.isEmpty()) {
            document.put(DIAGNOSTICS, diagnostics);
        }
        if (!document.isEmpty()) {
            out.println(Json.write(document));
            document.clear();
        }
        out.flush();
    }

    public Format format() {
        return format;
    }
}
