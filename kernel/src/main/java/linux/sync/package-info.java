// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Locks that own what they protect, and queues to wait on. */
@NullMarked
package linux.sync;

import org.jspecify.annotations.NullMarked;
