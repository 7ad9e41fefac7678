// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

import java.util.Locale;

/**
 * How bad a diagnostic is. An {@link #ERROR} stops the build, a {@link #WARNING} does not, a {@link #NOTE} only
 * informs.
 */
public enum Severity {
    ERROR, WARNING, NOTE;

    /** The word that the text and JSON forms show. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
