// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

/** Miscompiles planted on purpose: a test switches one on and sees to it that some execution test fails. */
public enum Fault {
    /** {@code (byte) i} keeps nine bits. */
    NARROW_BYTE,
    /** {@code (char) i} extends the sign. */
    NARROW_CHAR,
    /** {@code >>} is {@code >>>}. */
    SHIFT_LOGICAL,
    /** {@code >>>} is {@code >>}. */
    SHIFT_ARITHMETIC,
    /** Shift distances of longs are masked with 31. */
    SHIFT_MASK,
    /** {@code MIN_VALUE / -1} and every other division by -1 is 0. */
    DIVIDE_BY_MINUS_ONE,
    /** {@code %} takes the sign of the divisor. */
    REMAINDER_SIGN,
    /** {@code a - b} on longs is computed on ints. */
    SUBTRACT_NARROW,
    /** {@code lcmp} compares unsigned. */
    COMPARE_UNSIGNED,
    /** {@code <} is {@code <=}. */
    LESS_OR_EQUAL,
    /** The last two arguments of a call change places when their types allow it. */
    ARGUMENT_ORDER,
    /** Moves along an edge are done one after the other instead of at once. */
    SEQUENTIAL_MOVES,
    /** An index may equal the length. */
    BOUNDS_INCLUSIVE,
    /** A negative index passes. */
    BOUNDS_NEGATIVE,
    /** An exception caught in a method leaves it instead. */
    HANDLER_IGNORED,
    /** The class of an exception is not looked at: the first handler takes it. */
    CATCH_ALL,
    /** Releases do nothing. */
    RELEASE_MISSED,
    /** Retains do nothing. */
    RETAIN_MISSED,
    /** Fields of dead objects are not given up. */
    DROP_SHALLOW,
    /** A failed allocation is not noticed. */
    ALLOCATION_UNCHECKED,
    /** The last two cases of a dynamic call change places. */
    DISPATCH_SWAPPED,
    /** {@code instanceof} is true for null. */
    INSTANCE_OF_NULL,
    /** Division by zero is not checked. */
    ZERO_UNCHECKED,
    /** Characters in concatenations print as numbers. */
    CHAR_AS_NUMBER;

    /** The C functions that the miscompile calls. */
    String support() {
        return switch (this) {
            case DIVIDE_BY_MINUS_ONE -> both("%1$s jfl_bad_div%2$s(%1$s a, %1$s b) { return b == -1 ? 0 : a / b; }");
            case REMAINDER_SIGN -> both("%1$s jfl_bad_rem%2$s(%1$s a, %1$s b) { %1$s r = jfl_rem%2$s(a, b); return r && (r ^ b) < 0 ? r + b : r; }");
            case COMPARE_UNSIGNED -> "JFL_OPTIONAL s32 jfl_bad_compare64(u64 a, u64 b) { return (a > b) - (a < b); }";
            case NARROW_BYTE, NARROW_CHAR, SHIFT_LOGICAL, SHIFT_ARITHMETIC, SHIFT_MASK, SUBTRACT_NARROW, LESS_OR_EQUAL, ARGUMENT_ORDER,
                    SEQUENTIAL_MOVES, BOUNDS_INCLUSIVE, BOUNDS_NEGATIVE, HANDLER_IGNORED, CATCH_ALL, RELEASE_MISSED, RETAIN_MISSED, DROP_SHALLOW,
                    ALLOCATION_UNCHECKED, DISPATCH_SWAPPED, INSTANCE_OF_NULL, ZERO_UNCHECKED, CHAR_AS_NUMBER -> "";
        };
    }

    private static String both(String function) {
        return "JFL_OPTIONAL " + function.formatted("s32", "") + "\nJFL_OPTIONAL " + function.formatted("s64", "64");
    }
}
