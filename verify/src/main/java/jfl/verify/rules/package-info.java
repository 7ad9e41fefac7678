// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The rules, one class for each diagnostic code. */
@NullMarked
package jfl.verify.rules;

import org.jspecify.annotations.NullMarked;
