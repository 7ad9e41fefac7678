// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** A reference type: a class or interface, an array, or the type of {@code null}. */
public sealed interface Reference extends Type permits ClassType, ArrayType, NullType {
}
