// SPDX-License-Identifier: GPL-2.0-only OR MIT
/**
 * Facts about methods and programs that several phases need. An analysis is computed from immutable IR and is immutable
 * itself.
 */
@NullMarked
package jfl.ir.analysis;

import org.jspecify.annotations.NullMarked;
