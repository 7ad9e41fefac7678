// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.Map;
import java.util.Optional;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.Hierarchy;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Obligation;
import jfl.ir.Reference;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/** What the definition of a value says about it: its constant, its exact class, that it is not null, whether an obligation holds. */
final class Known {
    private final Hierarchy hierarchy;
    private final Image image;
    private final Map<Value, Instruction> definitions;
    private final @Nullable Value receiver;

    Known(Method method, Hierarchy hierarchy, Image image, Map<Value, Instruction> definitions) {
        this.hierarchy = hierarchy;
        this.image = image;
        this.definitions = definitions;
        this.receiver = method.info().isStatic() ? null : method.parameters().getFirst();
    }

    /** Whether an obligation holds, with the reason; nothing when constants do not decide. */
    record Verdict(boolean holds, String why) {
    }

    Optional<Constant> constant(Value value) {
        return definitions.get(origin(value)) instanceof Instruction.Const c ? Optional.of(c.constant()) : Optional.empty();
    }

    Optional<Integer> number(Value value) {
        return constant(value).flatMap(c -> c instanceof Constant.OfInt(int number) ? Optional.of(number) : Optional.empty());
    }

    /** The value that this one is a cast of. */
    private Value origin(Value value) {
        var origin = value;
        while (definitions.get(origin) instanceof Instruction.Cast cast) {
            origin = cast.operand();
        }
        return origin;
    }

    /** The class of a value that is not null. */
    Optional<Reference> exact(Value value) {
        return switch (definitions.get(origin(value))) {
            case Instruction.New n -> Optional.of(n.type());
            case Instruction.NewArray n -> Optional.of(n.type());
            case Instruction.NewMultiArray n -> Optional.of(n.type());
            case Instruction.CloneArray c -> exact(c.array());
            case Instruction.Concat _ -> Optional.of(ClassType.STRING);
            case Instruction.Const(var _, Constant.OfImage image, var _) -> Optional.of(image.type());
            case Instruction.Const(var _, Constant.OfString _, var _) -> Optional.of(ClassType.STRING);
            case null, default -> Optional.empty();
        };
    }

    boolean isNull(Value value) {
        return constant(value).filter(Constant.OfNull.class::isInstance).isPresent();
    }

    boolean isNonNull(Value value) {
        return exact(value).isPresent() || origin(value).equals(receiver) || definitions.get(origin(value)) instanceof Instruction.CloneArray
                || constant(value).filter(Constant.OfClass.class::isInstance).isPresent();
    }

    /** Whether {@code instanceof} holds. */
    Optional<Boolean> isInstance(Value value, Reference type) {
        return isNull(value) ? Optional.of(false) : exact(value).map(exact -> hierarchy.isSubtype(exact, type));
    }

    Optional<Verdict> verdict(Obligation obligation) {
        return switch (obligation) {
            case Obligation.NonNull o -> nonNull(o.value());
            case Obligation.InBounds o -> inBounds(o.index(), o.array());
            case Obligation.NonZero o -> constant(o.divisor()).map(c -> new Verdict(!isZero(c), "the divisor is a constant"))
                    .or(() -> when(new Ranges(definitions).isNonZero(o.divisor()), "a constant or the type sets a bit of the divisor"));
            case Obligation.NonNegative o -> number(o.length()).map(n -> new Verdict(n >= 0, "the length is a constant"));
            case Obligation.CastTo o -> castTo(o.value(), o.type());
            case Obligation.Storable o -> storable(o.value(), o.array());
        };
    }

    private static Optional<Verdict> when(boolean holds, String why) {
        return holds ? Optional.of(new Verdict(true, why)) : Optional.empty();
    }

    private Optional<Verdict> nonNull(Value value) {
        if (isNull(value)) {
            return Optional.of(new Verdict(false, "the value is null"));
        }
        return isNonNull(value) ? Optional.of(new Verdict(true, "the value is a new object, a constant or `this`")) : Optional.empty();
    }

    private Optional<Verdict> inBounds(Value index, Value array) {
        return number(index).flatMap(i -> length(array).map(n -> new Verdict(0 <= i && i < n, "index and length are constants")));
    }

    /** The length of an array of the image, or of one that this method made with a constant length. */
    Optional<Integer> length(Value array) {
        return switch (definitions.get(origin(array))) {
            case Instruction.NewArray n -> number(n.length());
            case Instruction.NewMultiArray n -> number(n.lengths().getFirst());
            case Instruction.CloneArray c -> length(c.array());
            case Instruction.Const(var _, Constant.OfImage(int id, var _), var _) when image.objects().get(id) instanceof Image.Array a ->
                    Optional.of(a.elements().size());
            case null, default -> Optional.empty();
        };
    }

    private Optional<Verdict> castTo(Value value, Reference type) {
        if (isNull(value)) {
            return Optional.of(new Verdict(true, "the value is null"));
        }
        return exact(value).map(exact -> new Verdict(hierarchy.isSubtype(exact, type), "the value's class is known"));
    }

    private Optional<Verdict> storable(Value value, Value array) {
        if (isNull(value)) {
            return Optional.of(new Verdict(true, "the value is null"));
        }
        return exact(array).flatMap(a -> exact(value).map(v -> new Verdict(
                hierarchy.isSubtype(v, ((ArrayType) a).element()), "the classes of value and array are known")));
    }

    private static boolean isZero(Constant constant) {
        return constant instanceof Constant.OfInt(int i) && i == 0 || constant instanceof Constant.OfLong(long l) && l == 0;
    }
}
