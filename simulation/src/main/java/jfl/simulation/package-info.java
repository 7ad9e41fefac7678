// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The native methods of {@code linux.*} on the JVM. */
@NullMarked
package jfl.simulation;

import org.jspecify.annotations.NullMarked;
