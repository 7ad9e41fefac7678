// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by a phase that cannot go on because the program at hand is refused. Defects of the compiler itself are
 * {@link IllegalStateException}s.
 */
public final class DiagnosticException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** @param diagnostics why, at least one */
    public DiagnosticException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("no diagnostic");
        }
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** For a single reason. */
    public DiagnosticException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /** Why the program is refused. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
