// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Counts and placement, made explicit in the SSA form. */
@NullMarked
package jfl.memory;

import org.jspecify.annotations.NullMarked;
