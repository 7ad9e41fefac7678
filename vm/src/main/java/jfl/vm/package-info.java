// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Stock kernels in QEMU. */
@NullMarked
package jfl.vm;

import org.jspecify.annotations.NullMarked;
