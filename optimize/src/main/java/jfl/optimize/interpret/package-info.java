// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** An exact interpreter of the IR: runs static initialisers at build time, and whole programs as a second oracle in tests. */
@NullMarked
package jfl.optimize.interpret;

import org.jspecify.annotations.NullMarked;
