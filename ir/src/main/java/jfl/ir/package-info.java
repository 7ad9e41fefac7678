// SPDX-License-Identifier: GPL-2.0-only OR MIT
/**
 * The intermediate representation: SSA with block parameters, explicit exception edges and explicit checks, as immutable records. The only
 * thing that crosses between the phases of the compiler.
 */
@NullMarked
package jfl.ir;

import org.jspecify.annotations.NullMarked;
