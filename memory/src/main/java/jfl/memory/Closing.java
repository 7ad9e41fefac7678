// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.Edge;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.MayThrow;
import jfl.ir.analysis.Selection;
import jfl.memory.OwnedFields.Owned;
import org.jspecify.annotations.Nullable;

/**
 * Makes the code that closes the fields of an object, one after the other. For field {@code f} there is, on the way
 * without an exception,
 *
 * <pre>
 * clean:         value = this.f; if (value instanceof F) goto close; else goto clean of the next field
 * close:         this.f = null; try value.close(); goto clean of the next field;
 *                on an exception goto fail(exception) of the next field
 * </pre>
 *
 * and on the way with one the same again, except that it drops exceptions, and throws the first one on at its end.
 * Control changes ways once, so the size is linear in the fields. What exists of the second way is what something leads
 * to.
 */
final class Closing {
    private final Program program;
    private final MayThrow mayThrow;
    private final Value self;
    private final List<Owned> fields;
    private final Fresh fresh;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, Block> failures = new TreeMap<>();

    /** @param fields in the order in which they are closed */
    Closing(Program program, MayThrow mayThrow, Value self, List<Owned> fields, Fresh fresh) {
        this.program = program;
        this.mayThrow = mayThrow;
        this.self = self;
        this.fields = fields.stream().filter(f -> callee(f) != null).toList();
        this.fresh = fresh;
    }

    /** All blocks made so far. */
    List<Block> blocks() {
        return blocks;
    }

    /** A method body that closes every field. Blocks are made last first, so the last one made is the entry. */
    List<Block> exit() {
        clean(0);
        return blocks.reversed();
    }

    /**
     * The block that takes an exception, closes every field and throws the exception on; its only parameter is the
     * exception.
     */
    Block failure() {
        return failure(0);
    }

    private Block add(List<Value> parameters, List<Instruction> body, Terminator terminator) {
        var block = new Block(fresh.block(), parameters, body, terminator);
        blocks.add(block);
        return block;
    }

    private Block clean(int index) {
        if (index == fields.size()) {
            return add(List.of(), List.of(), new Terminator.Return(null, Position.UNKNOWN));
        }
        var next = new Edge(clean(index + 1).id(), List.of());
        return test(index, List.of(), next, value -> close(index, value, next,
                () -> new Edge(failure(index + 1).id(), List.of())));
    }

    private Block failure(int index) {
        var made = failures.get(index);
        if (made != null) {
            return made;
        }
        var exception = fresh.value(ClassType.THROWABLE, "");
        var block = index == fields.size()
                ? add(List.of(exception), List.of(), new Terminator.Throw(exception, Position.UNKNOWN))
                : failingClose(index, exception, new Edge(failure(index + 1).id(), List.of(exception)));
        failures.put(index, block);
        return block;
    }

    private Block failingClose(int index, Value exception, Edge next) {
        return test(index, List.of(exception), next, value -> close(index, value, next, () -> {
            var dropped = fresh.value(ClassType.THROWABLE, "");
            var handler = add(List.of(dropped), List.of(), new Terminator.Jump(next, fields.get(index).acquired()));
            return new Edge(handler.id(), List.of());
        }));
    }

    private interface Continuation<A> {
        Block with(A argument);
    }

    private interface Handler {
        Edge make();
    }

    private Block test(int index, List<Value> parameters, Edge next, Continuation<Value> close) {
        var field = fields.get(index).field();
        var at = fields.get(index).acquired();
        var value = fresh.value(field.type(), field.name());
        var isThere = fresh.value(Primitive.INT, "");
        var zero = fresh.value(Primitive.INT, "");
        List<Instruction> body = List.of(new Instruction.FieldLoad(value, self, field, at),
                new Instruction.InstanceOf(isThere, value, (ClassType) field.type(), at),
                new Instruction.Const(zero, new Constant.OfInt(0), at));
        var closing = new Edge(close.with(value).id(), List.of());
        return add(parameters, body, new Terminator.If(Condition.NE, isThere, zero, closing, next, at));
    }

    private Block close(int index, Value value, Edge next, Handler handler) {
        var owned = fields.get(index);
        var at = owned.acquired();
        var nothing = fresh.value(NullType.NULL, "");
        var call = new Instruction.Call(null, callee(owned), List.of(value), at);
        var body = new ArrayList<Instruction>(List.of(new Instruction.Const(nothing, new Constant.OfNull(), at),
                new Instruction.FieldStore(self, owned.field(), nothing, at)));
        if (mayThrow.instruction(call)) {
            return add(List.of(), body, new Terminator.Try(call, next, handler.make()));
        }
        body.add(call);
        return add(List.of(), body, new Terminator.Jump(next, at));
    }

    /** The {@code close} of each class that the field can hold; null when nothing makes such an object. */
    private @Nullable Callee callee(Owned owned) {
        var type = (ClassType) owned.field().type();
        var hierarchy = Hierarchy.of(program);
        var selection = new Selection(hierarchy);
        var resolved = selection.resolveMethod(new MethodRef(type.name(), "close", List.of(), Primitive.VOID))
                .orElseThrow(() -> new IllegalStateException(type + " has no close()"));
        var classesOf = new LinkedHashMap<MethodRef, List<String>>();
        program.instantiated().stream().filter(c -> hierarchy.isSubclass(c, type.name()))
                .forEach(c -> selection.select(c, resolved)
                .ifPresent(m -> classesOf.computeIfAbsent(m.ref(), _ -> new ArrayList<>()).add(c)));
        if (classesOf.isEmpty()) {
            return null;
        }
        if (classesOf.size() == 1) {
            return new Callee.Direct(classesOf.keySet().iterator().next());
        }
        return new Callee.Closed(resolved.ref(), classesOf.entrySet().stream()
                .map(e -> new Callee.Case(e.getValue(), e.getKey())).toList(), true);
    }
}
