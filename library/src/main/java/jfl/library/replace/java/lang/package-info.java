// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Stands in for classes of {@code java.lang}. */
package jfl.library.replace.java.lang;
