// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The life of a kernel module: construction, parameters, log, exit. */
@NullMarked
package linux.module;

import org.jspecify.annotations.NullMarked;
