// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Proves the rules of the language profile. */
@NullMarked
package jfl.verify;

import org.jspecify.annotations.NullMarked;
