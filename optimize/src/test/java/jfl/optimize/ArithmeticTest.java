// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AccessFlag;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jfl.ir.BinaryOperator;
import jfl.ir.Constant;
import jfl.ir.Conversion;
import jfl.ir.Hierarchy;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.ir.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Folding against unbounded arithmetic, cut to size as JLS 15.15 to 15.22 say: every operator, every pair of interesting operands. */
class ArithmeticTest {
    private static final long[] NUMBERS = {0, 1, -1, 2, -2, 3, 7, -7, 31, 32, 33, 63, 64, 65, -31, -63, 127, 128, -128, -129, 255, 256, 32767, 32768,
        -32768, 65535, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE - 1, Integer.MIN_VALUE + 1, 1L << 31, 1L << 32, (1L << 32) + 1,
        -(1L << 32), Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1, 0x5555_5555_5555_5555L};

    @ParameterizedTest
    @EnumSource(BinaryOperator.class)
    void binaryFolds(BinaryOperator operator) {
        for (var type : List.of(Primitive.INT, Primitive.LONG)) {
            for (long left : NUMBERS) {
                for (long right : NUMBERS) {
                    compare(operator, type, left, right);
                }
            }
        }
    }

    /** Both operands known, then only one: an identity must agree with the arithmetic. */
    private static void compare(BinaryOperator operator, Primitive type, long left, long right) {
        var a = constant(type, left);
        var b = constant(operator.isShift() ? Primitive.INT : type, right);
        var expected = expected(operator, type, number(a), number(b));
        if (expected.isEmpty()) {
            assertThat(fold(operator, type, a, b, true, true)).as("division by zero").isEmpty();
            return;
        }
        assertThat(fold(operator, type, a, b, true, true)).as("%s %s %s", a, operator, b).contains(constant(type, expected.get()));
        fold(operator, type, a, b, false, true).ifPresent(c -> assertThat(c).as("x %s %s", operator, b).isEqualTo(constant(type, expected.get())));
        fold(operator, type, a, b, true, false).ifPresent(c -> assertThat(c).as("%s %s x", a, operator).isEqualTo(constant(type, expected.get())));
    }

    private static Optional<Constant> fold(BinaryOperator operator, Primitive type, Constant left, Constant right, boolean knowsLeft, boolean knowsRight) {
        var a = new Value(0, left.type());
        var b = new Value(1, right.type());
        Map<Value, Instruction> definitions = new HashMap<>();
        if (knowsLeft) {
            definitions.put(a, new Instruction.Const(a, left, Position.UNKNOWN));
        }
        if (knowsRight) {
            definitions.put(b, new Instruction.Const(b, right, Position.UNKNOWN));
        }
        var method = new Method(new MethodInfo(MethodRef.of("T", "t", "()V"), Set.of(AccessFlag.STATIC), List.of(), List.of(), List.of()), List.of(), List.of());
        var known = new Known(method, new Hierarchy(_ -> null), Image.EMPTY, definitions);
        return Simplify.binary(new Instruction.Binary(new Value(2, type), operator, a, b, Position.UNKNOWN), known).map(r -> switch (r) {
            case Simplify.Result.To to -> to.constant();
            case Simplify.Result.Same same -> same.value().equals(a) ? left : right;
        });
    }

    private static Optional<Long> expected(BinaryOperator operator, Type type, long left, long right) {
        var a = BigInteger.valueOf(left);
        var b = BigInteger.valueOf(right);
        int bits = type == Primitive.LONG ? 64 : 32;
        int distance = (int) right & bits - 1;
        boolean divides = operator == BinaryOperator.DIV || operator == BinaryOperator.REM;
        return divides && right == 0 ? Optional.empty() : Optional.of(switch (operator) {
            case ADD -> a.add(b);
            case SUB -> a.subtract(b);
            case MUL -> a.multiply(b);
            case DIV -> a.divide(b);
            case REM -> a.remainder(b);
            case AND -> a.and(b);
            case OR -> a.or(b);
            case XOR -> a.xor(b);
            case SHL -> a.shiftLeft(distance);
            case SHR -> a.shiftRight(distance);
            case USHR -> a.mod(BigInteger.ONE.shiftLeft(bits)).shiftRight(distance);
        }).map(n -> type == Primitive.LONG ? n.longValue() : n.intValue());
    }

    @ParameterizedTest
    @EnumSource(Conversion.class)
    void conversionsFold(Conversion conversion) {
        for (long number : NUMBERS) {
            var operand = constant(conversion.from(), number);
            var folded = conversion.from().isFloating() ? Optional.<Constant>empty() : Simplify.convert(conversion, operand);
            assertThat(folded.isPresent()).isEqualTo(!conversion.from().isFloating() && !conversion.to().isFloating());
            folded.ifPresent(c -> assertThat(number(c)).isEqualTo(expected(conversion, number(operand))));
        }
    }

    private static long expected(Conversion conversion, long number) {
        return switch (conversion) {
            case I2B -> signed(number, 8);
            case I2S -> signed(number, 16);
            case I2C -> Math.floorMod(number, 65536L);
            case L2I -> signed(number, 32);
            default -> number;
        };
    }

    private static long signed(long number, int bits) {
        var modulus = BigInteger.ONE.shiftLeft(bits);
        var rest = BigInteger.valueOf(number).mod(modulus);
        return (rest.testBit(bits - 1) ? rest.subtract(modulus) : rest).longValue();
    }

    private static Constant constant(Type type, long number) {
        return type == Primitive.LONG ? new Constant.OfLong(number) : new Constant.OfInt((int) number);
    }

    private static long number(Constant constant) {
        return switch (constant) {
            case Constant.OfInt c -> c.value();
            case Constant.OfLong c -> c.value();
            default -> throw new IllegalArgumentException(constant.toString());
        };
    }
}
