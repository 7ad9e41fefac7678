// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** Conditions of {@link Terminator.If}: on two ints or two longs, signed; {@code EQ} and {@code NE} also on two references. */
public enum Condition {
    EQ, NE, LT, GE, GT, LE;

    /** The condition that holds exactly when this one does not. */
    public Condition negated() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case GE -> LT;
            case GT -> LE;
            case LE -> GT;
        };
    }

    /** The condition that holds for {@code (b, a)} exactly when this one holds for {@code (a, b)}. */
    public Condition swapped() {
        return switch (this) {
            case EQ, NE -> this;
            case LT -> GT;
            case GE -> LE;
            case GT -> LT;
            case LE -> GE;
        };
    }
}
