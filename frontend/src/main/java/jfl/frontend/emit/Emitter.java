// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.Obligation;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * Writes the code of one method, block after block. A throwing instruction goes into the body of the current block, or, where a handler
 * covers it, ends the block; whoever emits need not know which.
 */
public final class Emitter {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final List<Value> parameters = new ArrayList<>();
    private Supplier<@Nullable Edge> cover = () -> null;
    private Position at = Position.UNKNOWN;
    private @Nullable Draft current;
    private int values;

    /** Asks this, at each throwing instruction, for the exceptional edge that covers it, null for none. */
    public void coverWith(Supplier<@Nullable Edge> newCover) {
        cover = newCover;
    }

    /** Sets the position of what is emitted from here on. */
    public void at(Position position) {
        at = position;
    }

    /** The position of what is emitted now. */
    public Position at() {
        return at;
    }

    /** A new value, not defined yet. */
    public Value value(Type type) {
        return new Value(values++, type.computational());
    }

    /** A new parameter of the method. */
    public Value parameter(Type type) {
        var value = value(type);
        parameters.add(value);
        return value;
    }

    /** Names a value after a local variable, unless it has a name. */
    public void name(Value value, String name) {
        names.putIfAbsent(value.id(), name);
    }

    /** A new block with parameters of these types; the first block made is the entry. */
    public Draft block(List<? extends Type> types) {
        var draft = new Draft(drafts.size(), types.stream().map(this::value).toList());
        drafts.add(draft);
        return draft;
    }

    /** A new block. */
    public Draft block(Type... types) {
        return block(List.of(types));
    }

    /** Continues in a block. */
    public void enter(Draft block) {
        current = block;
    }

    /** Writes a block without losing the place. */
    public void inside(Draft block, Runnable writer) {
        var outer = current;
        current = block;
        writer.run();
        current = outer;
    }

    /** True while the current block has not ended. */
    public boolean isOpen() {
        return current != null && !current.isFinished();
    }

    private Draft open() {
        if (current == null) {
            throw new IllegalStateException("no current block");
        }
        return current;
    }

    // Instructions

    /** Emits what cannot fail. */
    public void add(Instruction instruction) {
        if (instruction instanceof Instruction.Throwing) {
            throw new IllegalStateException("may throw: " + instruction);
        }
        open().add(instruction);
    }

    /** Emits what may raise. */
    public void raise(Instruction.Throwing instruction) {
        var handler = cover.get();
        if (handler == null) {
            open().add(instruction);
            return;
        }
        var next = block();
        end(new Terminator.Try(instruction, next.edge(), handler));
        enter(next);
    }

    public Value constant(Constant constant) {
        var result = value(constant.type());
        add(new Instruction.Const(result, constant, at));
        return result;
    }

    public Value constant(int constant) {
        return constant(new Constant.OfInt(constant));
    }

    public Value constant(String constant) {
        return constant(new Constant.OfString(constant));
    }

    public Value nullConstant() {
        return constant(new Constant.OfNull());
    }

    public void check(Obligation obligation) {
        raise(new Instruction.Check(obligation, at));
    }

    /** 1 or 0. */
    public Value instanceOf(Value operand, Reference type) {
        var result = value(Primitive.INT);
        add(new Instruction.InstanceOf(result, operand, type, at));
        return result;
    }

    /** The operand as a type that it is known to have. */
    public Value cast(Value operand, Reference type) {
        var result = value(type);
        add(new Instruction.Cast(result, operand, at));
        return result;
    }

    /** The operand as a type, or {@code ClassCastException}. */
    public Value checkedCast(Value operand, Reference type) {
        check(new Obligation.CastTo(operand, type));
        return cast(operand, type);
    }

    /** Calls; the arguments begin with the receiver, which was checked. Returns the result, null for {@code void}. */
    public @Nullable Value call(Callee.Kind kind, MethodRef method, List<Value> arguments) {
        var result = method.result() == Primitive.VOID ? null : value(method.result());
        raise(new Instruction.Call(result, new Callee.Unresolved(kind, method), arguments, at));
        return result;
    }

    /** Calls a method that has a result. */
    public Value callFor(Callee.Kind kind, MethodRef method, List<Value> arguments) {
        var result = call(kind, method, arguments);
        if (result == null) {
            throw new IllegalStateException("void: " + method);
        }
        return result;
    }

    // Ends of blocks

    public void jump(Edge edge) {
        end(new Terminator.Jump(edge, at));
    }

    public void branch(Condition condition, Value left, Value right, Edge whenTrue, Edge whenFalse) {
        end(new Terminator.If(condition, left, right, whenTrue, whenFalse, at));
    }

    public void branchOn(SortedMap<Integer, Edge> cases, Value selector, Edge otherwise) {
        end(new Terminator.Switch(selector, cases, otherwise, at));
    }

    public void give(@Nullable Value result) {
        end(new Terminator.Return(result, at));
    }

    public void leaveWith(Value exception) {
        end(new Terminator.Throw(exception, at));
    }

    private void end(Terminator terminator) {
        open().end(terminator);
        current = null;
    }

    // The result

    /** The parameters of the method, named. */
    public List<Value> parameters() {
        return parameters.stream().map(p -> new Value(p.id(), p.type(), names.getOrDefault(p.id(), ""))).toList();
    }

    /** The finished code in pruned SSA form, values and blocks numbered afresh. */
    public List<Block> blocks() {
        return Pruning.prune(drafts.stream().filter(Draft::isFinished).map(Draft::finish).toList(), parameters, names);
    }
}
