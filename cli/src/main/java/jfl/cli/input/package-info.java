// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Reads what the user has: Java sources through javac, class files, JARs, and the class files of the libraries. */
@NullMarked
package jfl.cli.input;

import org.jspecify.annotations.NullMarked;
