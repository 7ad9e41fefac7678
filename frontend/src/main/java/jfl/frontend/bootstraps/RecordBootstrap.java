// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jfl.frontend.emit.Draft;
import jfl.frontend.emit.Emitter;
import jfl.frontend.emit.Types;
import jfl.ir.BinaryOperator;
import jfl.ir.Callee.Kind;
import jfl.ir.ClassType;
import jfl.ir.ConcatPart;
import jfl.ir.Condition;
import jfl.ir.Conversion;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * {@code java.lang.runtime.ObjectMethods}: {@code equals}, {@code hashCode} and {@code toString} of records.
 *
 * <p>The JDK composes method handles such that {@code equals} compares the <em>last</em> component first; where {@code equals} of a
 * component has an effect this can be seen, so the order here is the same. It also answers at once when both are the same object; records
 * have no identity here (RULES S4), and only an {@code equals} of a component that is not reflexive could tell.
 */
public final class RecordBootstrap {
    private static final String OBJECTS = "java/util/Objects";

    private final Emitter out;
    private final ClassType type;
    private final String simpleName;
    private final List<FieldRef> fields;

    private RecordBootstrap(Emitter out, ClassType type, String simpleName, List<FieldRef> fields) {
        this.out = out;
        this.type = type;
        this.simpleName = simpleName;
        this.fields = fields;
    }

    /** @param simpleName of the record; its receiver was checked */
    public static Optional<Value> lift(CallSite site, String simpleName, Emitter out) {
        var record = site.constant(0, ClassDesc.class);
        var getters = site.constants().stream().skip(2).toList();
        if (record.isEmpty() || !getters.stream().allMatch(g -> g instanceof DirectMethodHandleDesc)) {
            return Optional.empty();
        }
        var fields = getters.stream().map(g -> field((DirectMethodHandleDesc) g)).toList();
        var bootstrap = new RecordBootstrap(out, (ClassType) Types.of(record.get()), simpleName, fields);
        var self = site.arguments().getFirst();
        return switch (site.name()) {
            case "equals" -> Optional.of(bootstrap.equality(self, site.arguments().get(1)));
            case "hashCode" -> Optional.of(bootstrap.hash(self));
            case "toString" -> Optional.of(bootstrap.text(self));
            default -> Optional.empty();
        };
    }

    private static FieldRef field(DirectMethodHandleDesc getter) {
        return new FieldRef(Types.name(getter.owner()), getter.methodName(), Types.of(getter.invocationType().returnType()));
    }

    private Value load(Value object, FieldRef field) {
        var result = out.value(field.type());
        out.add(new Instruction.FieldLoad(result, object, field, out.at()));
        return result;
    }

    private Value equality(Value self, Value other) {
        var zero = out.constant(0);
        var one = out.constant(1);
        var done = out.block(Primitive.INT);
        var compare = out.block();
        out.branch(Condition.NE, out.instanceOf(other, type), zero, compare.edge(), done.edge(zero));
        out.enter(compare);
        var same = out.cast(other, type);
        for (var field : fields.reversed()) {
            var next = out.block();
            compare(load(self, field), load(same, field), field.type(), zero, next, done);
            out.enter(next);
        }
        out.jump(done.edge(one));
        out.enter(done);
        return done.parameters().getFirst();
    }

    /** Goes to {@code next} when two values of a component are equal, else to {@code done} with 0. */
    private void compare(Value a, Value b, Type component, Value zero, Draft next, Draft done) {
        switch (component) {
            case Primitive p when p.isFloating() -> {
                var method = new MethodRef(Wrapper.of(p).type().name(), "compare", List.of(p, p), Primitive.INT);
                out.branch(Condition.EQ, out.callFor(Kind.STATIC, method, List.of(a, b)), zero, next.edge(), done.edge(zero));
            }
            case Primitive _ -> out.branch(Condition.EQ, a, b, next.edge(), done.edge(zero));
            case Reference _ -> {
                var method = new MethodRef(OBJECTS, "equals", List.of(ClassType.OBJECT, ClassType.OBJECT), Primitive.BOOLEAN);
                out.branch(Condition.NE, out.callFor(Kind.STATIC, method, List.of(a, b)), zero, next.edge(), done.edge(zero));
            }
        }
    }

    private Value hash(Value self) {
        var hash = out.constant(0);
        for (int i = 0; i < fields.size(); i++) {
            var part = hash(load(self, fields.get(i)), fields.get(i).type());
            hash = i == 0 ? part : binary(BinaryOperator.ADD, binary(BinaryOperator.MUL, hash, out.constant(31)), part);
        }
        return hash;
    }

    private Value hash(Value value, Type component) {
        return switch (component) {
            case Primitive p -> switch (p) {
                case BYTE, CHAR, SHORT, INT -> value;
                case LONG -> hashLong(value);
                case BOOLEAN, FLOAT, DOUBLE -> out.callFor(Kind.STATIC, hashCode(Wrapper.of(p).type().name(), p), List.of(value));
                case VOID -> throw new IllegalArgumentException("malformed class file: void component");
            };
            case Reference _ -> out.callFor(Kind.STATIC, hashCode(OBJECTS, ClassType.OBJECT), List.of(value));
        };
    }

    private static MethodRef hashCode(String owner, Type parameter) {
        return new MethodRef(owner, "hashCode", List.of(parameter), Primitive.INT);
    }

    /** {@code Long.hashCode}. */
    private Value hashLong(Value value) {
        var upper = out.constant(32);
        var folded = binary(BinaryOperator.XOR, value, binary(BinaryOperator.USHR, value, upper));
        var result = out.value(Primitive.INT);
        out.add(new Instruction.Convert(result, Conversion.L2I, folded, out.at()));
        return result;
    }

    private Value binary(BinaryOperator operator, Value left, Value right) {
        var result = out.value(left.type());
        out.add(new Instruction.Binary(result, operator, left, right, out.at()));
        return result;
    }

    private Value text(Value self) {
        var values = fields.stream().map(f -> load(self, f)).toList();
        var parts = new ArrayList<ConcatPart>();
        for (int i = 0; i < fields.size(); i++) {
            parts.add(new ConcatPart.Text((i == 0 ? simpleName + "[" : ", ") + fields.get(i).name() + "="));
            parts.add(ConcatBootstrap.argument(values.get(i), fields.get(i).type(), out));
        }
        if (parts.isEmpty()) {
            return out.constant(simpleName + "[]");
        }
        parts.add(new ConcatPart.Text("]"));
        return ConcatBootstrap.concat(parts, out);
    }
}
