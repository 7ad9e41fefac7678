// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

/**
 * Miscompiles that tests plant, one at a time, to see that something notices: {@code -Djfl.fault=NAME}. Nothing else reads the property.
 */
public enum Fault {
    /** Long shifts fold with the mask of int shifts. */
    FOLD_SHIFT_MASK,
    /** {@code MIN_VALUE / -1} folds to {@code MAX_VALUE}. */
    FOLD_MINIMUM_BY_MINUS_ONE,
    /** Subtraction of constants folds with its operands swapped. */
    FOLD_SWAPS_SUBTRACTION,
    /** A conversion to byte folds without its sign. */
    FOLD_BYTE_UNSIGNED,
    /** A branch on constants takes {@code <=} for {@code <}. */
    FOLD_CONDITION,
    /** {@code x * 0} folds to {@code x}. */
    FOLD_TIMES_ZERO,
    /** A check that constants decide to fail is removed like one that holds. */
    FOLD_FAILING_CHECK,
    /** Value numbering takes a load for a pure instruction, across stores. */
    NUMBERING_ACROSS_STORE,
    /** Value numbering ignores which type {@code instanceof} asks for. */
    NUMBERING_IGNORES_TYPE,
    /** Value numbering takes the operands of every operator for commutative. */
    NUMBERING_COMMUTES_ALL,
    /** An earlier check removes a later one that it does not dominate. */
    NUMBERING_IGNORES_DOMINANCE,
    /** Dead code elimination removes checks. */
    DEAD_CODE_REMOVES_CHECK,
    /** Dead code elimination removes calls whose result is unused. */
    DEAD_CODE_REMOVES_CALL,
    /** Dead code elimination merges the arms of a branch into the first. */
    DEAD_CODE_WRONG_ARM,
    /** Devirtualisation sends the classes of the last case to the first. */
    DEVIRTUALIZE_DROPS_CASE,
    /** Inlining forgets that a handler covered the call. */
    INLINE_LOSES_HANDLER,
    /** Inlining passes the last two arguments exchanged when their types agree. */
    INLINE_SWAPS_ARGUMENTS,
    /** Longs of the image lose their upper half. */
    IMAGE_NARROWS_LONG,
    /** Objects that initialisers share are copied for each reference. */
    INITIALIZER_COPIES_SHARED;

    /** True when the running test planted this fault. */
    public boolean isPlanted() {
        return name().equals(System.getProperty("jfl.fault"));
    }
}
