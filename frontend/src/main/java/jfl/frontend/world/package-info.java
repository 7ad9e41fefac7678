// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The closed world: what is reachable from the entry points. */
@NullMarked
package jfl.frontend.world;

import org.jspecify.annotations.NullMarked;
