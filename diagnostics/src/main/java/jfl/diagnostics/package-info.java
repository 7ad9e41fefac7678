// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Diagnostic codes, positions, and the text and JSON forms of a diagnostic. */
@NullMarked
package jfl.diagnostics;

import org.jspecify.annotations.NullMarked;
