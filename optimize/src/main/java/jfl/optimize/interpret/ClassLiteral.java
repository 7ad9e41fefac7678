// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import jfl.ir.Type;

/** The value of a class literal. */
public record ClassLiteral(Type named) {
}
