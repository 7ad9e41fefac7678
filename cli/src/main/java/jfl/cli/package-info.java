// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The {@code jfl} command. */
@NullMarked
package jfl.cli;

import org.jspecify.annotations.NullMarked;
