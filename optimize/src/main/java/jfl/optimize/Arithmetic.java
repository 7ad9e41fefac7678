// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import jfl.ir.BinaryOperator;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.Conversion;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;

/**
 * Java's integer arithmetic at build time (JLS 15.15 to 15.22), shared by folding and by the interpreter. The compiler runs on a JVM, so each
 * operation is the JVM's own. {@link Fault} plants errors here that the execution tests must notice.
 */
public final class Arithmetic {
    private Arithmetic() {
    }

    /** {@code left operator right} on ints; the divisor is not zero. */
    public static int binary(BinaryOperator operator, int left, int right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUB -> left - right;
            case MUL -> left * right;
            case DIV -> left / right;
            case REM -> left % right;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case SHL -> left << right;
            case SHR -> left >> right;
            case USHR -> left >>> right;
        };
    }

    /** {@code left operator right} on longs, no shift; the divisor is not zero. */
    public static long binary(BinaryOperator operator, long left, long right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUB -> left - right;
            case MUL -> left * right;
            case DIV -> left / right;
            case REM -> left % right;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case SHL, SHR, USHR -> throw new IllegalArgumentException("the distance of a shift is an int");
        };
    }

    /** A shift of a long by an int. */
    public static long shift(BinaryOperator operator, long value, int distance) {
        return switch (operator) {
            case SHL -> value << distance;
            case SHR -> value >> distance;
            case USHR -> value >>> distance;
            case ADD, SUB, MUL, DIV, REM, AND, OR, XOR -> throw new IllegalArgumentException("not a shift: " + operator);
        };
    }

    /** A conversion between int and long, or a narrowing of an int. */
    public static Constant convert(Conversion conversion, Constant operand) {
        return switch (conversion) {
            case I2B -> new Constant.OfInt((byte) intOf(operand));
            case I2C -> new Constant.OfInt((char) intOf(operand));
            case I2S -> new Constant.OfInt((short) intOf(operand));
            case I2L -> new Constant.OfLong(intOf(operand));
            case L2I -> new Constant.OfInt((int) longOf(operand));
            case I2F, I2D, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F ->
                    throw new IllegalArgumentException("floating point: " + conversion);
        };
    }

    /** True for the conversions that {@link #convert} knows. */
    public static boolean isIntegral(Conversion conversion) {
        return !conversion.from().isFloating() && !conversion.to().isFloating();
    }

    /** {@code left condition right}, signed. */
    public static boolean holds(Condition condition, long left, long right) {
        return switch (condition) {
            case EQ -> left == right;
            case NE -> left != right;
            case LT -> left < right;
            case GE -> left >= right;
            case GT -> left > right;
            case LE -> left <= right;
        };
    }

    /** What a field or element of the given type holds after an int was stored to it (JVMS 6.5 putfield, bastore). */
    public static int narrow(Type stored, int value) {
        return switch (stored) {
            case Primitive.BOOLEAN -> value & 1;
            case Primitive.BYTE -> (byte) value;
            case Primitive.CHAR -> (char) value;
            case Primitive.SHORT -> (short) value;
            case Primitive.INT, Primitive.LONG, Primitive.FLOAT, Primitive.DOUBLE, Primitive.VOID -> value;
            case Reference _ -> value;
        };
    }

    private static int intOf(Constant constant) {
        return ((Constant.OfInt) constant).value();
    }

    private static long longOf(Constant constant) {
        return ((Constant.OfLong) constant).value();
    }
}
