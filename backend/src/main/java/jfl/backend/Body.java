// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.Block;
import jfl.ir.Constant;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Position;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;

/**
 * The values of a method while its function is written. A value that is used once, in the block that defines it, is not assigned to a
 * variable: its expression waits for its use. One that reads memory waits only until a statement could change or free what it reads.
 */
final class Body {
    private static final int LONGEST_WAITING = 72;

    private record Waiting(CExpression expression, Position at) {
    }

    final Unit unit;
    final Method method;
    final ControlFlow flow;
    final Locals locals;
    final Uses uses;
    final Ropes ropes;
    private final Map<Value, CExpression> constants = new HashMap<>();
    private final Map<Value, Waiting> waiting = new LinkedHashMap<>();
    private final Value constructed;
    private int block;

    Body(Unit unit, Method method) {
        this.unit = unit;
        this.method = method;
        this.flow = ControlFlow.of(method);
        this.locals = new Locals(unit.types, Hints.of(method), SharedExceptions.of(flow, unit.types));
        this.uses = new Uses(method);
        this.constructed = unit.constructsThrowable(method.ref()) ? method.parameters().getFirst() : null;
        method.parameters().forEach(locals::parameter);
        this.ropes = new Ropes(this);
        Code.instructions(method).forEach(i -> {
            if (i instanceof Instruction.Const(var result, var constant, var _)) {
                constants.put(result, constant(constant));
            }
        });
    }

    void enter(Block next) {
        block = next.id();
        ropes.enter(next);
    }

    int block() {
        return block;
    }

    private CExpression constant(Constant constant) {
        return switch (constant) {
            case Constant.OfInt i -> CExpression.constant(integer(i.value()), CType.INT);
            case Constant.OfLong l -> CExpression.constant(integer(l.value()), CType.LONG);
            case Constant.OfNull _ -> CExpression.constant("NULL", CType.NULL);
            case Constant.OfString s -> CExpression.constant(unit.strings.address(s.value()), CType.STRING);
            case Constant.OfImage image -> unit.image.address(image);
            case Constant.OfFloat _, Constant.OfDouble _, Constant.OfClass _, Constant.Unsupported _ ->
                throw new IllegalStateException("back end: constant " + constant + " in " + method.ref());
        };
    }

    static String integer(int value) {
        return value == Integer.MIN_VALUE ? "S32_MIN" : Integer.toString(value);
    }

    static String integer(long value) {
        return value == Long.MIN_VALUE ? "S64_MIN" : value + "LL";
    }

    /** The expression of a value, to be used once. */
    CExpression use(Value value) {
        var ready = constants.get(value);
        if (ready == null) {
            var waited = waiting.remove(value);
            ready = waited == null ? null : waited.expression();
        }
        return ready == null ? variable(value) : ready;
    }

    private CExpression variable(Value value) {
        var type = unit.types.of(value.type());
        if (value.equals(constructed)) {
            return CExpression.variable("(*" + locals.of(value) + ")", type);
        }
        return type.kind() == CType.Kind.NULL ? CExpression.constant("NULL", type) : CExpression.variable(locals.of(value), type);
    }

    /** The value as an operand of another C type. */
    String use(Value value, CType type) {
        var expression = use(value);
        return expression.type().convert(expression, type);
    }

    /** The value as an operand of an operator. */
    String operand(Value value) {
        return use(value).operand();
    }

    /** The address of an exception, for its constructor. */
    String address(Value exception) {
        return exception.equals(constructed) ? locals.of(exception) : "&" + locals.initialised(exception);
    }

    /** A member of an exception. */
    String member(Value exception, String member) {
        return exception.equals(constructed) ? locals.of(exception) + "->" + member : use(exception).operand() + "." + member;
    }

    /** Gives a value its expression. */
    void define(List<Statement> out, Value value, CExpression expression, Position at) {
        if (!uses.isUsed(value)) {
            return;
        }
        if (uses.onceIn(value, block) && expression.text().length() <= LONGEST_WAITING && !(expression.type().kind() == CType.Kind.EXCEPTION)) {
            waiting.put(value, new Waiting(expression, at));
        } else {
            assign(out, value, expression, at);
        }
    }

    private void assign(List<Statement> out, Value value, CExpression expression, Position at) {
        var name = locals.of(value);
        var text = expression.type().convert(expression, unit.types.of(value.type()));
        if (!text.equals(name)) {
            out.add(new Statement.Line(name + " = " + text, at));
        }
    }

    /** Called before a statement that could change or free memory. */
    void barrier(List<Statement> out) {
        for (var entry : new ArrayList<>(waiting.entrySet())) {
            if (entry.getValue().expression().readsMemory()) {
                waiting.remove(entry.getKey());
                assign(out, entry.getKey(), entry.getValue().expression(), entry.getValue().at());
            }
        }
    }

    /** What waits in a block whose end is being written. */
    record Suspended(int block, Map<Value, CExpression> values) {
    }

    /** Called before other blocks are written in the middle of this one. */
    Suspended suspend() {
        var values = new LinkedHashMap<Value, CExpression>();
        waiting.forEach((value, w) -> values.put(value, w.expression()));
        waiting.clear();
        return new Suspended(block, values);
    }

    /** Goes on where {@link #suspend} was. */
    void resume(Suspended suspended) {
        block = suspended.block();
        suspended.values().forEach((value, expression) -> waiting.put(value, new Waiting(expression, Position.UNKNOWN)));
    }

    /** Nothing waits beyond its block. */
    void leave() {
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("back end: " + waiting.keySet() + " not used in " + method.ref());
        }
    }
}
