// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.Optional;
import jfl.ir.BinaryOperator;
import jfl.ir.Constant;
import jfl.ir.Conversion;
import jfl.ir.Instruction.Binary;
import jfl.ir.Primitive;
import jfl.ir.Value;

/**
 * Arithmetic on constants and identities, exact to Java (JLS 15.15 to 15.22). Only identities that hold for every value of the other
 * operand, of integers; floating point is left alone, as {@code x + 0.0} is not {@code x}.
 */
final class Simplify {
    private Simplify() {
    }

    /** What an instruction comes to: a constant, or another value. */
    sealed interface Result {
        record To(Constant constant) implements Result {
        }

        record Same(Value value) implements Result {
        }
    }

    static Optional<Result> binary(Binary instruction, Known known) {
        var left = known.constant(instruction.left());
        var right = known.constant(instruction.right());
        if (left.isPresent() && right.isPresent()) {
            return fold(instruction.operator(), left.get(), right.get()).map(Result.To::new);
        }
        if (instruction.result().type() instanceof Primitive p && p.isFloating()) {
            return Optional.empty();
        }
        if (right.isPresent()) {
            return rightIdentity(instruction.operator(), instruction.left(), right.get());
        }
        if (left.isPresent()) {
            return leftIdentity(instruction.operator(), left.get(), instruction.right());
        }
        return instruction.left().equals(instruction.right()) ? withItself(instruction) : Optional.empty();
    }

    private static Optional<Constant> fold(BinaryOperator operator, Constant left, Constant right) {
        if (left instanceof Constant.OfInt(int a) && right instanceof Constant.OfInt(int b)) {
            return isDivision(operator) && b == 0 ? Optional.empty() : Optional.of(new Constant.OfInt(ints(operator, a, b)));
        }
        if (left instanceof Constant.OfLong(long a) && right instanceof Constant.OfLong(long b)) {
            return isDivision(operator) && b == 0 ? Optional.empty() : Optional.of(new Constant.OfLong(Arithmetic.binary(operator, a, b)));
        }
        if (left instanceof Constant.OfLong(long a) && right instanceof Constant.OfInt(int b) && operator.isShift()) {
            return Optional.of(new Constant.OfLong(Arithmetic.shift(operator, a, Fault.FOLD_SHIFT_MASK.isPlanted() ? b & 31 : b)));
        }
        return Optional.empty();
    }

    private static int ints(BinaryOperator operator, int left, int right) {
        if (Fault.FOLD_MINIMUM_BY_MINUS_ONE.isPlanted() && operator == BinaryOperator.DIV && left == Integer.MIN_VALUE && right == -1) {
            return Integer.MAX_VALUE;
        }
        if (Fault.FOLD_SWAPS_SUBTRACTION.isPlanted() && operator == BinaryOperator.SUB) {
            return right - left;
        }
        return Arithmetic.binary(operator, left, right);
    }

    private static boolean isDivision(BinaryOperator operator) {
        return operator == BinaryOperator.DIV || operator == BinaryOperator.REM;
    }

    private static Optional<Result> rightIdentity(BinaryOperator operator, Value left, Constant right) {
        return switch (operator) {
            case ADD, SUB, OR, XOR -> when(isNumber(right, 0), left);
            case SHL, SHR, USHR -> when(right instanceof Constant.OfInt(int d) && (d & mask(left)) == 0, left);
            case MUL -> isNumber(right, 0) && !Fault.FOLD_TIMES_ZERO.isPlanted()
                    ? Optional.of(new Result.To(right))
                    : when(isNumber(right, 1) || isNumber(right, 0), left);
            case DIV -> when(isNumber(right, 1), left);
            case REM -> isNumber(right, 1) ? Optional.of(new Result.To(zero(left))) : Optional.empty();
            case AND -> isNumber(right, 0) ? Optional.of(new Result.To(right)) : when(isNumber(right, -1), left);
        };
    }

    private static Optional<Result> leftIdentity(BinaryOperator operator, Constant left, Value right) {
        return switch (operator) {
            case ADD, MUL, AND, OR, XOR -> rightIdentity(operator, right, left);
            case SUB, DIV, REM, SHL, SHR, USHR -> Optional.empty();
        };
    }

    private static Optional<Result> withItself(Binary instruction) {
        return switch (instruction.operator()) {
            case SUB, XOR -> Optional.of(new Result.To(zero(instruction.left())));
            case AND, OR -> Optional.of(new Result.Same(instruction.left()));
            case ADD, MUL, DIV, REM, SHL, SHR, USHR -> Optional.empty();
        };
    }

    static Optional<Constant> negate(Constant operand) {
        return switch (operand) {
            case Constant.OfInt c -> Optional.of(new Constant.OfInt(-c.value()));
            case Constant.OfLong c -> Optional.of(new Constant.OfLong(-c.value()));
            case Constant.OfFloat _, Constant.OfDouble _, Constant.OfNull _, Constant.OfString _, Constant.OfClass _, Constant.OfImage _,
                    Constant.Unsupported _ -> Optional.empty();
        };
    }

    static Optional<Constant> convert(Conversion conversion, Constant operand) {
        if (!Arithmetic.isIntegral(conversion)) {
            return Optional.empty();
        }
        if (Fault.FOLD_BYTE_UNSIGNED.isPlanted() && conversion == Conversion.I2B && operand instanceof Constant.OfInt(int i)) {
            return Optional.of(new Constant.OfInt(i & 0xff));
        }
        return Optional.of(Arithmetic.convert(conversion, operand));
    }

    private static Optional<Result> when(boolean holds, Value value) {
        return holds ? Optional.of(new Result.Same(value)) : Optional.empty();
    }

    private static boolean isNumber(Constant constant, int number) {
        return constant instanceof Constant.OfInt(int i) && i == number || constant instanceof Constant.OfLong(long l) && l == number;
    }

    private static int mask(Value value) {
        return value.type() == Primitive.LONG ? 63 : 31;
    }

    private static Constant zero(Value like) {
        return like.type() == Primitive.LONG ? new Constant.OfLong(0) : new Constant.OfInt(0);
    }
}
