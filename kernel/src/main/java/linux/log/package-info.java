// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The kernel log. */
@NullMarked
package linux.log;

import org.jspecify.annotations.NullMarked;
