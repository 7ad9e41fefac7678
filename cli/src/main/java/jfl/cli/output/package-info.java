// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** What the user sees: diagnostics as text or JSON, progress, and how a failure ends. */
@NullMarked
package jfl.cli.output;

import org.jspecify.annotations.NullMarked;
