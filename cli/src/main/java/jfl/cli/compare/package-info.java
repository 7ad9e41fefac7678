// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** What a program does on HotSpot and what it does compiled, side by side: for {@code jfl fuzz} and for the execution tests. */
@NullMarked
package jfl.cli.compare;

import org.jspecify.annotations.NullMarked;
