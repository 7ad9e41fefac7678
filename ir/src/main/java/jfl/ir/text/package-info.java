// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The textual form of the IR, which dumps show and tests are written in. {@code docs/ir.md} describes it. */
@NullMarked
package jfl.ir.text;

import org.jspecify.annotations.NullMarked;
