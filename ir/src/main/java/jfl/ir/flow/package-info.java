// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Which classes of objects can get where, over the closed world. */
@NullMarked
package jfl.ir.flow;

import org.jspecify.annotations.NullMarked;
