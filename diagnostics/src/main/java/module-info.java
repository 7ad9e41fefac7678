// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Diagnostic codes, positions, and the text and JSON forms of a diagnostic. */
module jfl.diagnostics {
    requires static org.jspecify;

    exports jfl.diagnostics;
}
