// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Position;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;

/** Inserts counts into one block, from its start to its end, keeping track of what the frame {@code held}. */
final class CountingBlock {
    private static final int AT_END = Integer.MAX_VALUE;

    private final CountingMethod method;
    private final Block block;
    /**
     * Place in the body of the last use of each value that is used; {@link #AT_END} when the terminator or a later
     * block uses it.
     */
    private final Map<Value, Integer> lastUse = new HashMap<>();
    /** The owned values whose count the frame holds now, oldest first. */
    private final LinkedHashSet<Value> held = new LinkedHashSet<>();

    private int id;
    private List<Value> parameters;
    private List<Instruction> body = new ArrayList<>();

    CountingBlock(CountingMethod method, Block block) {
        this.method = method;
        this.block = block;
        this.id = block.id();
        this.parameters = block.parameters();
        for (var i = 0; i < block.body().size(); i++) {
            for (var used : block.body().get(i).operands()) {
                lastUse.put(used, i);
            }
        }
        block.terminator().operands().forEach(v -> lastUse.put(v, AT_END));
        block.terminator().edges().forEach(e -> e.arguments().forEach(v -> lastUse.put(v, AT_END)));
        method.liveness.out(block).forEach(v -> lastUse.put(v, AT_END));
    }

    void run() {
        body.addAll(method.prologue(block));
        held.addAll(method.ownedIn(block));
        for (var parameter : block.parameters()) {
            hold(parameter, block.body().isEmpty() ? block.terminator().at() : block.body().getFirst().at());
        }
        for (var i = 0; i < block.body().size(); i++) {
            instruction(block.body().get(i), i);
        }
        terminator(block.terminator());
    }

    private void retain(Value value, Position at) {
        body.add(new Instruction.Retain(value, at));
    }

    private void release(Value value, Position at) {
        body.add(new Instruction.Release(value, at));
    }

    /** Takes charge of a value that arrives with a count; one that nobody uses goes at once. */
    private void hold(Value value, Position at) {
        if (!method.ownership.isOwned(value)) {
            return;
        }
        if (lastUse.containsKey(value)) {
            held.add(value);
        } else {
            release(value, at);
        }
    }

    private void end(Terminator terminator) {
        method.add(new Block(id, parameters, body, terminator));
    }

    private void instruction(Instruction instruction, int place) {
        switch (instruction) {
            case Instruction.Throwing throwing -> throwing(throwing);
            case Instruction.Cast cast -> cast(cast, place);
            case Instruction.FieldLoad load -> load(load, load.result());
            case Instruction.StaticLoad load -> load(load, load.result());
            case Instruction.ArrayLoad load -> load(load, load.result());
            case Instruction.FieldStore s -> store(s, s.field().type(), s.value(),
                    old -> new Instruction.FieldLoad(old, s.object(), s.field(), s.at()), place);
            case Instruction.StaticStore s -> store(s, s.field().type(), s.value(),
                    old -> new Instruction.StaticLoad(old, s.field(), s.at()), place);
            case Instruction.ArrayStore s -> store(s, s.element(), s.value(),
                    old -> new Instruction.ArrayLoad(old, s.array(), s.index(), s.element(), s.at()), place);
            case Instruction.Pure pure -> body.add(pure);
            case Instruction.Counting counting -> throw new IllegalStateException("counted already: " + counting);
        }
        for (var used : instruction.operands()) {
            if (lastUse.get(used) == place && held.remove(used)) {
                release(used, instruction.at());
            }
        }
    }

    /** An instruction that throws while counts are held gets an edge to a block that gives them up. */
    private void throwing(Instruction.Throwing instruction) {
        if (held.isEmpty() || !method.mayThrow.instruction(instruction)) {
            body.add(instruction);
        } else {
            var next = method.fresh.block();
            end(new Terminator.Try(instruction, new Edge(next, List.of()), method.cleanup(held, instruction.at())));
            id = next;
            parameters = List.of();
            body = new ArrayList<>();
        }
        method.contracts.consumed(instruction).forEach(held::remove);
        instruction.defined().ifPresent(v -> hold(v, instruction.at()));
    }

    private void cast(Instruction.Cast cast, int place) {
        body.add(cast);
        if (!method.ownership.isOwned(cast.result()) || !lastUse.containsKey(cast.result())) {
            return;
        }
        if (lastUse.get(cast.operand()) != place || !held.remove(cast.operand())) {
            retain(cast.result(), cast.at());
        }
        held.add(cast.result());
    }

    private void load(Instruction.Access load, Value result) {
        body.add(load);
        if (method.ownership.isOwned(result) && lastUse.containsKey(result)) {
            retain(result, load.at());
            held.add(result);
        }
    }

    private interface Load {
        Instruction of(Value result);
    }

    private void store(Instruction.Access store, Type slot, Value value, Load load, int place) {
        if (!method.types.isCounted(slot)) {
            body.add(store);
            return;
        }
        var moved = lastUse.get(value) == place && held.remove(value);
        if (!moved && !method.ownership.isFree(value)) {
            retain(value, store.at());
        }
        var old = method.fresh.value(slot, "");
        body.add(load.of(old));
        body.add(store);
        release(old, store.at());
    }

    private void terminator(Terminator terminator) {
        var at = terminator.at();
        switch (terminator) {
            case Terminator.Return(var value, _) -> {
                if (value != null && method.returnsCount() && !method.ownership.isFree(value) && !held.remove(value)) {
                    retain(value, at);
                }
                held.reversed().forEach(v -> release(v, at));
                end(terminator);
            }
            case Terminator.Throw _ -> {
                held.reversed().forEach(v -> release(v, at));
                end(terminator);
            }
            case Terminator.Jump(var edge, _) -> {
                body.addAll(method.edgeCode(edge, held, at));
                end(terminator);
            }
            case Terminator.If i -> end(new Terminator.If(i.condition(), i.left(), i.right(), edge(i.whenTrue(), at),
                    edge(i.whenFalse(), at), at));
            case Terminator.Switch s -> {
                var cases = new TreeMap<Integer, Edge>();
                s.cases().forEach((key, edge) -> cases.put(key, edge(edge, at)));
                end(new Terminator.Switch(s.selector(), cases, edge(s.otherwise(), at), at));
            }
            case Terminator.Try t -> end(tryTerminator(t));
        }
    }

    private Edge edge(Edge edge, Position at) {
        return method.place(edge, false, method.edgeCode(edge, held, at), at);
    }

    private Terminator.Try tryTerminator(Terminator.Try terminator) {
        var at = terminator.at();
        var after = new LinkedHashSet<>(held);
        method.contracts.consumed(terminator.instruction()).forEach(after::remove);
        terminator.defined().filter(method.ownership::isOwned).ifPresent(after::add);
        var normal = method.place(terminator.normal(), false, method.edgeCode(terminator.normal(), after, at), at);
        var exceptionalCode = method.edgeCode(terminator.exceptional(), held, at);
        var exceptional = method.place(terminator.exceptional(), true, exceptionalCode, at);
        return new Terminator.Try(terminator.instruction(), normal, exceptional);
    }
}
