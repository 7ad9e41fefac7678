// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Which objects several callbacks can reach, who changes them, and whether a lock is held: the facts behind J03nn. */
@NullMarked
package jfl.verify.isolation;

import org.jspecify.annotations.NullMarked;
