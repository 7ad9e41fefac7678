// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Stands in for classes of {@code java.util}. */
package jfl.library.replace.java.util;
