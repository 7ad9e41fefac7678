// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import jfl.frontend.emit.Emitter;
import jfl.ir.ClassType;
import jfl.ir.Conversion;
import jfl.ir.Instruction;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.Value;

/** Adapts a value as {@code LambdaMetafactory} says: casts, boxing, unboxing, widening. */
final class Adaptation {
    private Adaptation() {
    }

    /**
     * A value that came as one type as another.
     *
     * @param from its type in the signature of the method that it came from
     * @param to the type that is needed
     * @param functional the type it has where the generic signature is instantiated; a value of another class raises
     *     {@code ClassCastException}
     */
    static Value adapt(Emitter out, Value value, Type from, Type to, Type functional) {
        return switch (from) {
            case Primitive primitive -> switch (to) {
                case Primitive wider -> widen(out, value, primitive, wider);
                case Reference reference -> box(out, value, primitive, reference);
            };
            case Reference reference -> {
                var source = functional instanceof Reference known ? known : reference;
                var narrowed = source.equals(reference) ? value : cast(out, value, source);
                yield switch (to) {
                    case Primitive primitive -> unbox(out, narrowed, source, primitive);
                    case Reference target -> source.equals(target) ? narrowed : cast(out, narrowed, target);
                };
            }
        };
    }

    private static Value cast(Emitter out, Value value, Reference type) {
        return type.equals(ClassType.OBJECT) ? value : out.checkedCast(value, type);
    }

    private static Value box(Emitter out, Value value, Primitive from, Reference to) {
        var target = Wrapper.of(to);
        if (target.isPresent()) {
            return target.get().box(out, widen(out, value, from, target.get().primitive()));
        }
        return Wrapper.of(from).box(out, value);
    }

    private static Value unbox(Emitter out, Value value, Reference from, Primitive to) {
        var source = Wrapper.of(from);
        if (source.isPresent()) {
            return widen(out, source.get().unbox(out, value), source.get().primitive(), to);
        }
        var target = Wrapper.of(to);
        return target.isNumber() ? target.unboxNumber(out, cast(out, value, Wrapper.NUMBER))
                : target.unbox(out, cast(out, value, target.type()));
    }

    private static Value widen(Emitter out, Value value, Primitive from, Primitive to) {
        if (from.computational() == to.computational()) {
            return value;
        }
        var conversion = switch (from.computational()) {
            case INT -> to == Primitive.LONG ? Conversion.I2L : to == Primitive.FLOAT ? Conversion.I2F : Conversion.I2D;
            case LONG -> to == Primitive.FLOAT ? Conversion.L2F : Conversion.L2D;
            case FLOAT -> Conversion.F2D;
            case BOOLEAN, BYTE, CHAR, SHORT, DOUBLE, VOID ->
                throw new IllegalArgumentException("malformed class file: " + from + " cannot become " + to);
        };
        var result = out.value(conversion.to());
        out.add(new Instruction.Convert(result, conversion, value, out.at()));
        return result;
    }
}
