// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Character devices: operations on open files, user memory, ioctl numbers, poll. */
@NullMarked
package linux.fs;

import org.jspecify.annotations.NullMarked;
