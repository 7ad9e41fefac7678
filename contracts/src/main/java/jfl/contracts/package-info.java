// SPDX-License-Identifier: GPL-2.0-only OR MIT
/**
 * What a trusted binding tells the compiler.
 *
 * <p>The compiler knows no kernel subsystem: every fact about the kernel reaches it through the annotations of this
 * package, read from class files. {@code contracts/README.md} gives the C prototype that each one implies.
 *
 * <p>All of them have class-file retention: nothing reads them by reflection.
 */
package jfl.contracts;
