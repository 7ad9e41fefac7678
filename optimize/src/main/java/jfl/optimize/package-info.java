// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The optimisations, one class a pass, and the table that orders them. */
@NullMarked
package jfl.optimize;

import org.jspecify.annotations.NullMarked;
