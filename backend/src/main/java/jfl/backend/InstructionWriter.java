// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.Value;

/** Instructions as C statements. */
final class InstructionWriter {
    private final Body body;
    private final Unit unit;
    private final Expressions expressions;
    private final CallWriter calls;

    InstructionWriter(Body body) {
        this.body = body;
        this.unit = body.unit;
        this.expressions = new Expressions(body);
        this.calls = new CallWriter(body);
    }

    void write(List<Statement> out, Instruction instruction, Escape escape) {
        switch (instruction) {
            case Instruction.Const _ -> { }
            case Instruction.Concat concat -> body.ropes.write(out, concat);
            case Instruction.Pure pure -> body.define(out, pure.defined().orElseThrow(), expressions.pure(pure), pure.at());
            case Instruction.Access access -> access(out, access);
            case Instruction.Throwing throwing -> throwing(out, throwing, escape);
            case Instruction.Retain(var object, var at) -> count(out, "jfl_retain", object, at, Fault.RETAIN_MISSED);
            case Instruction.Release(var object, var at) -> count(out, "jfl_release", object, at, Fault.RELEASE_MISSED);
        }
    }

    private static void line(List<Statement> out, String text, Position at) {
        out.add(new Statement.Line(text, at));
    }

    private void count(List<Statement> out, String function, Value object, Position at, Fault fault) {
        if (!unit.types.of(object.type()).isCounted() || unit.options.planted(fault)) {
            return;
        }
        var text = body.use(object).text();
        body.barrier(out);
        line(out, function + "(" + text + ")", at);
    }

    private void access(List<Statement> out, Instruction.Access access) {
        switch (access) {
            case Instruction.FieldLoad(var result, var object, var field, var at) ->
                load(out, result, throwableSlot(field, expressions.field(object, field)), unit.isVolatile(field), at);
            case Instruction.StaticLoad(var result, var field, var at) -> load(out, result, staticField(field), unit.isVolatile(field), at);
            case Instruction.ArrayLoad(var result, var array, var index, var element, var at) ->
                load(out, result, expressions.element(array, index, element), false, at);
            case Instruction.FieldStore(var object, var field, var value, var at) -> storeField(out, object, field, value, at);
            case Instruction.StaticStore(var field, var value, var at) ->
                store(out, staticField(field).text(), expressions.narrowed(value, field.type()), unit.isVolatile(field), at);
            case Instruction.ArrayStore store -> storeElement(out, store);
        }
    }

    private CExpression staticField(FieldRef field) {
        return new CExpression(unit.statics.variable(field), unit.types.of(field.type().computational()), true, Set.of(), true);
    }

    private CExpression throwableSlot(FieldRef field, CExpression place) {
        return unit.hierarchy.isThrowable(new ClassType(field.owner())) ? unit.exceptionFields.load(field, place) : place;
    }

    private void load(List<Statement> out, Value result, CExpression place, boolean isVolatile, Position at) {
        if (!isVolatile) {
            body.define(out, result, place, at);
            return;
        }
        body.barrier(out);
        line(out, body.locals.of(result) + " = READ_ONCE(" + place.text() + ")", at);
        line(out, "smp_mb()", at);
    }

    private void storeField(List<Statement> out, Value object, FieldRef field, Value value, Position at) {
        var narrowed = expressions.narrowed(value, field.type());
        if (unit.hierarchy.isThrowable(new ClassType(field.owner()))) {
            narrowed = unit.exceptionFields.stored(field, narrowed);
        }
        store(out, expressions.field(object, field).text(), narrowed, unit.isVolatile(field), at);
    }

    private void store(List<Statement> out, String place, String value, boolean isVolatile, Position at) {
        body.barrier(out);
        if (isVolatile) {
            line(out, "smp_mb()", at);
            line(out, "WRITE_ONCE(" + place + ", " + value + ")", at);
            line(out, "smp_mb()", at);
        } else if (!place.equals(value)) {
            line(out, place + " = " + value, at);
        }
    }

    private void storeElement(List<Statement> out, Instruction.ArrayStore store) {
        var place = expressions.element(store.array(), store.index(), store.element()).text();
        var value = store.element() instanceof Primitive ? expressions.narrowed(store.value(), store.element()) : body.use(store.value(), CType.OBJECT);
        store(out, place, value, false, store.at());
    }

    private void throwing(List<Statement> out, Instruction.Throwing throwing, Escape escape) {
        switch (throwing) {
            case Instruction.Check(var obligation, var at) -> check(out, obligation, escape, at);
            case Instruction.New creation -> create(out, creation, escape);
            case Instruction.NewArray(var result, var type, var length, var at) ->
                allocate(out, result, "jfl_new_array(" + unit.descriptor(type) + ", " + body.use(length).text() + ")", escape, at);
            case Instruction.NewMultiArray multi -> createArrays(out, multi, escape);
            case Instruction.CloneArray(var result, var array, var at) -> {
                boolean counted = !(array.type() instanceof ArrayType(Primitive _));
                allocate(out, result, (counted ? "jfl_clone_ref_array(" : "jfl_clone_array(") + body.use(array).text() + ")", escape, at);
            }
            case Instruction.Call call -> calls.write(out, call, escape);
            case Instruction.Dynamic _, Instruction.MonitorEnter _, Instruction.MonitorExit _ ->
                throw new IllegalStateException("back end: " + throwing + " in " + body.method.ref());
        }
    }

    private void create(List<Statement> out, Instruction.New creation, Escape escape) {
        var descriptor = unit.descriptor(creation.type());
        if (creation.placement() == Placement.EXCEPTION) {
            line(out, body.locals.of(creation.result()) + " = jfl_exception(" + descriptor + ", " + Escape.place(creation.at()) + ")", creation.at());
        } else {
            allocate(out, creation.result(), "jfl_new(" + descriptor + ")", escape, creation.at());
        }
    }

    private void createArrays(List<Statement> out, Instruction.NewMultiArray multi, Escape escape) {
        var lengths = multi.lengths().stream().map(l -> body.use(l).text()).collect(Collectors.joining(", "));
        var call = "jfl_new_arrays(%s, (const s32[]){ %s }, %d)".formatted(unit.descriptor(multi.type()), lengths, multi.lengths().size());
        allocate(out, multi.result(), call, escape, multi.at());
    }

    private void allocate(List<Statement> out, Value result, String call, Escape escape, Position at) {
        var name = body.locals.of(result);
        line(out, name + " = " + call, at);
        if (!unit.options.planted(Fault.ALLOCATION_UNCHECKED)) {
            out.add(escape.raiseIf(new Statement.Test("!" + name, name), unit.descriptor(new ClassType(ClassTable.OUT_OF_MEMORY)), at));
        }
    }

    private void check(List<Statement> out, Obligation obligation, Escape escape, Position at) {
        if (obligation instanceof Obligation.NonZero && unit.options.planted(Fault.ZERO_UNCHECKED)) {
            obligation.operands().forEach(body::use);
            return;
        }
        out.add(escape.raiseIf(fails(obligation), unit.descriptor(new ClassType(obligation.exception())), at));
    }

    /** The test that holds when an obligation does not. */
    private Statement.Test fails(Obligation obligation) {
        return switch (obligation) {
            case Obligation.NonNull(var value) -> isNull(body.use(value));
            case Obligation.InBounds(var index, var array) -> outOfBounds(body.use(index), body.use(array));
            case Obligation.NonZero(var divisor) -> new Statement.Test("!" + body.operand(divisor), "");
            case Obligation.NonNegative(var length) -> new Statement.Test(body.operand(length) + " < 0", "");
            case Obligation.CastTo(var value, var type) -> noInstance(body.use(value), type);
            case Obligation.Storable(var value, var array) -> notStorable(body.use(value), body.use(array), array.type());
        };
    }

    /** The test for null. */
    static Statement.Test isNull(CExpression value) {
        return switch (value.type().kind()) {
            case EXCEPTION -> new Statement.Test("!" + value.operand() + ".class", value.operand() + ".class");
            case NULL -> new Statement.Test("true", "false");
            default -> value.text().startsWith("&") ? new Statement.Test("false", "true") : new Statement.Test("!" + value.operand(), value.operand());
        };
    }

    private Statement.Test outOfBounds(CExpression index, CExpression array) {
        var length = Expressions.arrayLength(array);
        var above = index.operand() + (unit.options.planted(Fault.BOUNDS_INCLUSIVE) ? " > " : " >= ") + length;
        return new Statement.Test(unit.options.planted(Fault.BOUNDS_NEGATIVE) ? above : index.operand() + " < 0 || " + above, "");
    }

    private Statement.Test noInstance(CExpression value, Reference type) {
        var notNull = isNull(value).fails();
        return new Statement.Test(notNull + " && !" + parenthesised(expressions.instanceTest(value, type, false)), "");
    }

    private static String parenthesised(String test) {
        return test.endsWith(")") && !test.contains("==") ? test : "(" + test + ")";
    }

    private Statement.Test notStorable(CExpression value, CExpression array, Type declared) {
        if (value.type().kind() == CType.Kind.NULL) {
            return new Statement.Test("false", "true");
        }
        return new Statement.Test(isNull(value).fails() + " && !" + unit.instances.storable() + "("
                + value.type().convert(value, CType.OBJECT) + ", " + array.text() + ")", "");
    }
}
