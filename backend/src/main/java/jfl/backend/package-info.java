// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** SSA form to C. */
@NullMarked
package jfl.backend;

import org.jspecify.annotations.NullMarked;
