// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Builds methods of the IR: an emitter for drafts of blocks, and what turns drafts into pruned SSA form. Knows no class files. */
@NullMarked
package jfl.frontend.emit;

import org.jspecify.annotations.NullMarked;
