// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Substitutes for parts of {@code java.lang}, written in Java. */
@NullMarked
package jfl.library;

import org.jspecify.annotations.NullMarked;
