// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Class files to SSA form. */
@NullMarked
package jfl.frontend;

import org.jspecify.annotations.NullMarked;
