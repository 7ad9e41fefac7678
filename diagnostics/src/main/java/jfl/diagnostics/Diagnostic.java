// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the author of a driver.
 *
 * @param code what kind of thing, with its own page; null for what has none (a missing file, an error that javac
 *     reports)
 * @param span where
 * @param message one sentence that stands alone; Java names in backquotes
 * @param label what to say under the marked piece of source, {@code ""} for nothing
 * @param notes what was known, and where it came from
 * @param help a thing to do, {@code ""} for none; never "did you mean"
 */
public record Diagnostic(@Nullable Code code, Severity severity, Span span, String message, String label,
        List<String> notes, String help) {
    /** The order in which diagnostics are shown: by file, line, column, then code. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing((Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column())
            .thenComparing(d -> d.code() == null ? "" : d.code().name())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    /** An error with a code. */
    public static Diagnostic error(Code code, Span span, String message) {
        return new Diagnostic(code, Severity.ERROR, span, message, "", List.of(), "");
    }

    /** A warning with a code. */
    public static Diagnostic warning(Code code, Span span, String message) {
        return new Diagnostic(code, Severity.WARNING, span, message, "", List.of(), "");
    }

    /** An error that has no code of its own. */
    public static Diagnostic error(Span span, String message) {
        return new Diagnostic(null, Severity.ERROR, span, message, "", List.of(), "");
    }

    /** The same diagnostic with a text under the marked source. */
    public Diagnostic withLabel(String newLabel) {
        return new Diagnostic(code, severity, span, message, newLabel, notes, help);
    }

    /** The same diagnostic with one more note. */
    public Diagnostic withNote(String note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Diagnostic(code, severity, span, message, label, more, help);
    }

    /** The same diagnostic with advice. */
    public Diagnostic withHelp(String newHelp) {
        return new Diagnostic(code, severity, span, message, label, notes, newHelp);
    }

    /** The same diagnostic elsewhere. */
    public Diagnostic at(Span newSpan) {
        return new Diagnostic(code, severity, newSpan, message, label, notes, help);
    }

    /** {@code error[J0101]: message}, the first line of its text form. */
    public String headline() {
        return severity + (code == null ? "" : "[" + code.name() + "]") + ": " + message;
    }

    @Override
    public String toString() {
        return span.isKnown() ? span + ": " + headline() : headline();
    }
}
