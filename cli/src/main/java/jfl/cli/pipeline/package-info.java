// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** From the user's classes to C, and from C to a program or a module. */
@NullMarked
package jfl.cli.pipeline;

import org.jspecify.annotations.NullMarked;
