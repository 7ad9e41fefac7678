// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.List;
import java.util.Objects;
import jfl.ir.ClassType;
import jfl.ir.ConcatPart;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction.ArrayLength;
import jfl.ir.Instruction.Binary;
import jfl.ir.Instruction.Cast;
import jfl.ir.Instruction.Compare;
import jfl.ir.Instruction.Concat;
import jfl.ir.Instruction.Const;
import jfl.ir.Instruction.Convert;
import jfl.ir.Instruction.InstanceOf;
import jfl.ir.Instruction.Negate;
import jfl.ir.Instruction.Pure;
import jfl.ir.Obligation;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.optimize.Arithmetic;
import org.jspecify.annotations.Nullable;

/** What pure instructions compute and when obligations hold, on values of the interpreter. */
final class Operations {
    private final Hierarchy hierarchy;
    private final List<? extends Heap> image;

    /** @param image the objects that {@link Constant.OfImage} names */
    Operations(Hierarchy hierarchy, List<? extends Heap> image) {
        this.hierarchy = hierarchy;
        this.image = image;
    }

    @Nullable Object pure(Pure instruction, Frame frame) {
        return switch (instruction) {
            case Const i -> constant(i.constant());
            case Binary i -> binary(i, frame.get(i.left()), frame.get(i.right()));
            case Negate i -> negate(frame.get(i.operand()));
            case Convert i -> convert(i, frame.get(i.operand()));
            case Compare i -> compare(frame.get(i.left()), frame.get(i.right()));
            case InstanceOf i -> isInstance(frame.get(i.operand()), i.type()) ? 1 : 0;
            case Cast i -> frame.get(i.operand());
            case ArrayLength i -> ((Heap.Elements) Objects.requireNonNull(frame.get(i.array()))).elements().length;
            case Concat i -> concat(i, frame);
        };
    }

    @Nullable Object constant(Constant constant) {
        return switch (constant) {
            case Constant.OfInt c -> c.value();
            case Constant.OfLong c -> c.value();
            case Constant.OfFloat c -> Float.intBitsToFloat(c.bits());
            case Constant.OfDouble c -> Double.longBitsToDouble(c.bits());
            case Constant.OfNull _ -> null;
            case Constant.OfString c -> c.value();
            case Constant.OfClass c -> new ClassLiteral(c.named());
            case Constant.OfImage c -> image.get(c.id());
            case Constant.Unsupported c -> throw Refusal.because("needs " + c.description());
        };
    }

    private static Object binary(Binary instruction, @Nullable Object left, @Nullable Object right) {
        if (left instanceof Integer a && right instanceof Integer b) {
            return Arithmetic.binary(instruction.operator(), (int) a, (int) b);
        }
        if (left instanceof Long a && right instanceof Long b) {
            return Arithmetic.binary(instruction.operator(), (long) a, (long) b);
        }
        if (left instanceof Long a && right instanceof Integer b) {
            return Arithmetic.shift(instruction.operator(), a, b);
        }
        throw floating();
    }

    private static Object negate(@Nullable Object operand) {
        return switch (operand) {
            case Integer i -> -i;
            case Long l -> -l;
            case null, default -> throw floating();
        };
    }

    private static @Nullable Object convert(Convert instruction, @Nullable Object operand) {
        return switch (instruction.conversion()) {
            case I2B -> (int) (byte) (int) number(operand);
            case I2C -> (int) (char) (int) number(operand);
            case I2S -> (int) (short) (int) number(operand);
            case L2I -> (int) number(operand);
            case I2L -> number(operand);
            case I2F, I2D, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F -> throw floating();
        };
    }

    private static Object compare(@Nullable Object left, @Nullable Object right) {
        return Long.compare(number(left), number(right));
    }

    private static Object concat(Concat instruction, Frame frame) {
        var text = new StringBuilder();
        for (var part : instruction.parts()) {
            switch (part) {
                case ConcatPart.Text t -> text.append(t.text());
                case ConcatPart.Argument a -> text.append(format(frame.get(a.value()), a.type()));
            }
        }
        return text.toString();
    }

    private static String format(@Nullable Object value, Type type) {
        return switch (type) {
            case Primitive.CHAR -> String.valueOf((char) number(value));
            case Primitive.BOOLEAN -> String.valueOf(number(value) != 0);
            default -> String.valueOf(value);
        };
    }

    boolean holds(Condition condition, @Nullable Object left, @Nullable Object right) {
        if (left instanceof Number && right instanceof Number) {
            return Arithmetic.holds(condition, number(left), number(right));
        }
        return same(left, right) == (condition == Condition.EQ);
    }

    /** Identity; that of strings is refused elsewhere (RULES S4), so any answer will do for them. */
    private static boolean same(@Nullable Object left, @Nullable Object right) {
        return left == right || left instanceof String && left.equals(right) || left instanceof ClassLiteral && left.equals(right);
    }

    boolean holds(Obligation obligation, Frame frame) {
        return switch (obligation) {
            case Obligation.NonNull o -> frame.get(o.value()) != null;
            case Obligation.InBounds o -> isIndex(number(frame.get(o.index())), elements(frame.get(o.array())));
            case Obligation.NonZero o -> number(frame.get(o.divisor())) != 0;
            case Obligation.NonNegative o -> number(frame.get(o.length())) >= 0;
            case Obligation.CastTo o -> frame.get(o.value()) == null || isInstance(frame.get(o.value()), o.type());
            case Obligation.Storable o -> isStorable(frame.get(o.value()), elements(frame.get(o.array())));
        };
    }

    private static boolean isIndex(long index, Heap.Elements array) {
        return 0 <= index && index < array.elements().length;
    }

    private boolean isStorable(@Nullable Object value, Heap.Elements array) {
        return value == null || isInstance(value, (Reference) array.type().element());
    }

    static Heap.Elements elements(@Nullable Object array) {
        return (Heap.Elements) Objects.requireNonNull(array);
    }

    private boolean isInstance(@Nullable Object value, Reference type) {
        return value != null && hierarchy.isSubtype(typeOf(value), type);
    }

    /** The exact type of an object. */
    static Reference typeOf(Object value) {
        return switch (value) {
            case Heap h -> h.type();
            case String _ -> ClassType.STRING;
            case ClassLiteral _ -> new ClassType("java/lang/Class");
            default -> throw new IllegalStateException("not an object: " + value);
        };
    }

    /** The exact class of an object as {@link jfl.ir.Callee.Case} writes it. */
    static String classOf(Object value) {
        return typeOf(value) instanceof ClassType c ? c.name() : typeOf(value).descriptor();
    }

    static long number(@Nullable Object value) {
        return switch (value) {
            case Integer i -> i;
            case Long l -> l;
            case null, default -> throw floating();
        };
    }

    private static Refusal floating() {
        return Refusal.because("computes with floating point");
    }
}
