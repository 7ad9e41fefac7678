// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.Map;
import java.util.Optional;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.Conversion;
import jfl.ir.Instruction;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * What the type of a value's origin alone says about its number: a byte that was loaded or narrowed lies between -128 and 127, and stays there
 * when it is widened; a value that was masked with a constant has the bits of the mask. Decides comparisons that no value of that origin can
 * change; C compilers complain about those.
 */
final class Ranges {

    /** The numbers from {@code low} to {@code high}. */
    private record Range(long low, long high) {
        static final Range LONG = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

        static Range of(Type type) {
            return switch (type) {
                case Primitive.BOOLEAN -> new Range(0, 1);
                case Primitive.BYTE -> new Range(Byte.MIN_VALUE, Byte.MAX_VALUE);
                case Primitive.CHAR -> new Range(Character.MIN_VALUE, Character.MAX_VALUE);
                case Primitive.SHORT -> new Range(Short.MIN_VALUE, Short.MAX_VALUE);
                case Primitive.INT -> new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);
                default -> LONG;
            };
        }

        Range and(Range other) {
            if (low >= 0 && other.low >= 0) {
                return new Range(0, Math.min(high, other.high));
            }
            return low >= 0 ? new Range(0, high) : other.low >= 0 ? new Range(0, other.high) : bits(other);
        }

        /** What any bitwise operation yields: it keeps within the bits of its operands, the sign included. */
        Range bits(Range other) {
            long widest = Math.max(Math.max(low < 0 ? ~low : low, high < 0 ? ~high : high),
                    Math.max(other.low < 0 ? ~other.low : other.low, other.high < 0 ? ~other.high : other.high));
            long ones = widest == 0 ? 0 : Long.highestOneBit(widest) * 2 - 1;
            return new Range(low < 0 || other.low < 0 ? ~ones : 0, ones);
        }
    }

    /** How far masks are followed: enough for code that people write, and bounds the cost. */
    private static final int DEPTH = 5;

    private final Map<Value, Instruction> definitions;

    Ranges(Map<Value, Instruction> definitions) {
        this.definitions = definitions;
    }

    /** Whether the condition holds for all numbers that the two may be; nothing when that differs. */
    Optional<Boolean> decide(Condition condition, Value left, Value right) {
        if (!isNumber(left) || !isNumber(right)) {
            return Optional.empty();
        }
        var a = range(left, DEPTH);
        var b = range(right, DEPTH);
        return switch (condition) {
            case LT -> less(a, b);
            case GE -> less(a, b).map(is -> !is);
            case GT -> less(b, a);
            case LE -> less(b, a).map(is -> !is);
            case EQ -> apart(a, b) || differ(left, right) ? Optional.of(false) : Optional.empty();
            case NE -> apart(a, b) || differ(left, right) ? Optional.of(true) : Optional.empty();
        };
    }

    /** Whether a mask gives one of the two a bit that the other, a constant, has otherwise. */
    private boolean differ(Value left, Value right) {
        return constant(right).filter(c -> lacks(left, c)).isPresent() || constant(left).filter(c -> lacks(right, c)).isPresent();
    }

    private boolean lacks(Value masked, long number) {
        return (number & ~possible(masked, DEPTH)) != 0 || (certain(masked, DEPTH) & ~number) != 0;
    }

    /** True when a number cannot be zero. */
    boolean isNonZero(Value value) {
        var range = range(value, DEPTH);
        return range.low > 0 || range.high < 0 || certain(value, DEPTH) != 0;
    }

    /** The bits that a number certainly has, its sign extended. */
    private long certain(Value value, int depth) {
        if (depth == 0) {
            return 0;
        }
        return switch (definitions.get(value)) {
            case Instruction.Const _ -> constant(value).orElse(0L);
            case Instruction.Binary(var _, var operator, var a, var b, var _) -> switch (operator) {
                case AND -> certain(a, depth - 1) & certain(b, depth - 1);
                case OR -> certain(a, depth - 1) | certain(b, depth - 1);
                case ADD, SUB, MUL, DIV, REM, SHL, SHR, USHR, XOR -> 0;
            };
            case Instruction.Convert convert -> convert(convert.conversion(), certain(convert.operand(), depth - 1), 0);
            case null, default -> 0;
        };
    }

    private static long convert(Conversion conversion, long bits, long unknown) {
        return switch (conversion) {
            case I2B -> (byte) bits;
            case I2C -> (char) bits;
            case I2S -> (short) bits;
            case L2I -> (int) bits;
            case I2L -> bits;
            case I2F, I2D, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F -> unknown;
        };
    }

    /** True when masks leave no bit of a value. */
    boolean isZero(Value value) {
        return isNumber(value) && possible(value, DEPTH) == 0;
    }

    /** The bits that a number may have, its sign extended. */
    private long possible(Value value, int depth) {
        if (depth == 0) {
            return -1;
        }
        return switch (definitions.get(value)) {
            case Instruction.Const _ -> constant(value).orElse(-1L);
            case Instruction.Binary(var _, var operator, var a, var b, var _) -> switch (operator) {
                case AND -> possible(a, depth - 1) & possible(b, depth - 1);
                case OR, XOR -> possible(a, depth - 1) | possible(b, depth - 1);
                case ADD, SUB, MUL, DIV, REM, SHL, SHR, USHR -> -1;
            };
            case Instruction.Convert convert -> convert(convert.conversion(), possible(convert.operand(), depth - 1), -1);
            case null, default -> -1;
        };
    }

    private Optional<Long> constant(Value value) {
        return switch (definitions.get(value)) {
            case Instruction.Const(var _, Constant.OfInt(int i), var _) -> Optional.of((long) i);
            case Instruction.Const(var _, Constant.OfLong(long l), var _) -> Optional.of(l);
            case null, default -> Optional.empty();
        };
    }

    private static boolean isNumber(Value value) {
        return value.type() == Primitive.INT || value.type() == Primitive.LONG;
    }

    private static Optional<Boolean> less(Range a, Range b) {
        if (a.high < b.low) {
            return Optional.of(true);
        }
        return a.low >= b.high ? Optional.of(false) : Optional.empty();
    }

    private static boolean apart(Range a, Range b) {
        return a.high < b.low || b.high < a.low;
    }

    private Range range(Value value, int depth) {
        return switch (definitions.get(value)) {
            case Instruction.Const(var _, Constant.OfInt(int i), var _) -> new Range(i, i);
            case Instruction.Const(var _, Constant.OfLong(long l), var _) -> new Range(l, l);
            case Instruction.Convert convert when depth > 0 -> convert(convert, depth - 1);
            case Instruction.Binary binary when depth > 0 -> binary(binary, depth - 1);
            case Instruction.StaticLoad load -> Range.of(load.field().type());
            case Instruction.FieldLoad load -> Range.of(load.field().type());
            case Instruction.ArrayLoad load -> Range.of(load.element());
            case Instruction.ArrayLength _ -> new Range(0, Integer.MAX_VALUE);
            case Instruction.InstanceOf _ -> Range.of(Primitive.BOOLEAN);
            case Instruction.Compare _ -> new Range(-1, 1);
            case null, default -> Range.of(value.type());
        };
    }

    private Range convert(Instruction.Convert convert, int depth) {
        return switch (convert.conversion()) {
            case I2B -> Range.of(Primitive.BYTE);
            case I2C -> Range.of(Primitive.CHAR);
            case I2S -> Range.of(Primitive.SHORT);
            case I2L -> range(convert.operand(), depth);
            case L2I, I2F, I2D, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F -> Range.of(convert.result().type());
        };
    }

    private Range binary(Instruction.Binary binary, int depth) {
        return switch (binary.operator()) {
            case AND -> range(binary.left(), depth).and(range(binary.right(), depth));
            case OR, XOR -> range(binary.left(), depth).bits(range(binary.right(), depth));
            case ADD, SUB, MUL, DIV, REM, SHL, SHR, USHR -> Range.of(binary.result().type());
        };
    }
}
