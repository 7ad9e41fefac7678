// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jfl.frontend.emit.Emitter;
import jfl.ir.Callee.Kind;
import jfl.ir.ClassType;
import jfl.ir.MethodRef;
import jfl.ir.Obligation;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.ir.Value;

/** The classes that box primitives. */
enum Wrapper {
    BOOLEAN(Primitive.BOOLEAN, "Boolean"), BYTE(Primitive.BYTE, "Byte"), CHAR(Primitive.CHAR, "Character"), SHORT(Primitive.SHORT, "Short"),
    INT(Primitive.INT, "Integer"), LONG(Primitive.LONG, "Long"), FLOAT(Primitive.FLOAT, "Float"), DOUBLE(Primitive.DOUBLE, "Double");

    static final ClassType NUMBER = new ClassType("java/lang/Number");

    private final Primitive primitive;
    private final ClassType type;

    Wrapper(Primitive primitive, String name) {
        this.primitive = primitive;
        this.type = new ClassType("java/lang/" + name);
    }

    static Wrapper of(Primitive primitive) {
        return Arrays.stream(values()).filter(w -> w.primitive == primitive).findFirst().orElseThrow();
    }

    static Optional<Wrapper> of(Type type) {
        return Arrays.stream(values()).filter(w -> w.type.equals(type)).findFirst();
    }

    Primitive primitive() {
        return primitive;
    }

    ClassType type() {
        return type;
    }

    /** True for the subclasses of {@code Number}. */
    boolean isNumber() {
        return this != BOOLEAN && this != CHAR;
    }

    Value box(Emitter out, Value value) {
        return out.callFor(Kind.STATIC, new MethodRef(type.name(), "valueOf", List.of(primitive), type), List.of(value));
    }

    /** The value inside an object of this class, or {@code NullPointerException}. */
    Value unbox(Emitter out, Value object) {
        out.check(new Obligation.NonNull(object));
        return valueOf(out, object);
    }

    /** The value inside an object of this class that is not null. */
    Value valueOf(Emitter out, Value object) {
        return value(out, type, object);
    }

    /** The value of a {@code Number} as this primitive, or {@code NullPointerException}. */
    Value unboxNumber(Emitter out, Value number) {
        out.check(new Obligation.NonNull(number));
        return valueOfNumber(out, number);
    }

    /** The value of a {@code Number} that is not null as this primitive. */
    Value valueOfNumber(Emitter out, Value number) {
        return value(out, NUMBER, number);
    }

    private Value value(Emitter out, ClassType owner, Value object) {
        return out.callFor(Kind.VIRTUAL, new MethodRef(owner.name(), primitive + "Value", List.of(), primitive), List.of(object));
    }
}
