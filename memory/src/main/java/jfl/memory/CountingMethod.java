// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SequencedCollection;
import jfl.ir.Block;
import jfl.ir.ClassType;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Position;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.CountedTypes;
import jfl.ir.analysis.Liveness;
import jfl.ir.analysis.MayThrow;

/**
 * What {@link Counts} knows and makes of one method as a whole: the facts that its blocks share, the code on edges, and
 * the blocks that clean up. {@link CountingBlock} does one block.
 */
final class CountingMethod {
    final CountedTypes types;
    final MayThrow mayThrow;
    final Contracts contracts;
    final ControlFlow flow;
    final Liveness liveness;
    final Ownership ownership;
    final Fresh fresh;

    private final Method method;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> aside = new ArrayList<>();
    private final Map<Set<Value>, Block> cleanups = new LinkedHashMap<>();
    /** Code for the start of a block that has one incoming edge. In reverse post-order that edge is seen first. */
    private final Map<Integer, List<Instruction>> prologues = new HashMap<>();

    CountingMethod(Method method, CountedTypes types, MayThrow mayThrow, Contracts contracts) {
        this.method = method;
        this.types = types;
        this.mayThrow = mayThrow;
        this.contracts = contracts;
        this.flow = ControlFlow.of(method);
        this.liveness = Liveness.of(flow);
        this.ownership = Ownership.of(flow, types, contracts);
        this.fresh = new Fresh(method);
    }

    /**
     * The method with counts. Its blocks come in reverse post-order, those that only edges and exceptions need at the
     * end.
     */
    Method run() {
        flow.order().forEach(b -> new CountingBlock(this, b).run());
        blocks.addAll(aside);
        blocks.addAll(cleanups.values());
        return method.withBlocks(blocks);
    }

    /** True when the method's result takes a count. */
    boolean returnsCount() {
        return types.isCounted(method.ref().result());
    }

    void add(Block block) {
        blocks.add(block);
    }

    List<Instruction> prologue(Block block) {
        return prologues.getOrDefault(block.id(), List.of());
    }

    /** The owned values that are live where a block begins, in order of their ids. */
    List<Value> ownedIn(Block block) {
        return liveness.in(block).stream().filter(ownership::isOwned).sorted(Comparator.comparingInt(Value::id))
                .toList();
    }

    /** A block that releases the values and throws on, for an exceptional edge. */
    Edge cleanup(SequencedCollection<Value> held, Position at) {
        var block = cleanups.computeIfAbsent(Set.copyOf(held), _ -> {
            var exception = fresh.value(ClassType.THROWABLE, "");
            List<Instruction> releases = held.reversed().stream().<Instruction>map(v -> new Instruction.Release(v, at))
                    .toList();
            return new Block(fresh.block(), List.of(exception), releases, new Terminator.Throw(exception, at));
        });
        return new Edge(block.id(), List.of());
    }

    /**
     * What an edge does to counts: retains what its arguments need beyond what is held, gives the rest away, and
     * releases what is neither given away nor live in the target.
     *
     * @param held what the frame holds where the edge begins
     */
    List<Instruction> edgeCode(Edge edge, SequencedCollection<Value> held, Position at) {
        var target = flow.block(edge.target());
        var live = liveness.in(target);
        var parameters = target.parameters().subList(target.parameters().size() - edge.arguments().size(),
                target.parameters().size());
        var dying = new ArrayList<>(held);
        dying.removeIf(live::contains);
        var code = new ArrayList<Instruction>();
        for (var i = 0; i < parameters.size(); i++) {
            var argument = edge.arguments().get(i);
            if (ownership.isOwned(parameters.get(i)) && !ownership.isFree(argument) && !dying.remove(argument)) {
                code.add(new Instruction.Retain(argument, at));
            }
        }
        dying.reversed().forEach(v -> code.add(new Instruction.Release(v, at)));
        return code;
    }

    /**
     * The edge with its code placed where only it passes: at the start of its target, or in a block of its own. Retains
     * come before the arguments have given their counts away, so the start of the target is too late for them.
     */
    Edge place(Edge edge, boolean exceptional, Collection<Instruction> code, Position at) {
        if (code.isEmpty()) {
            return edge;
        }
        var target = flow.block(edge.target());
        var retains = code.stream().anyMatch(Instruction.Retain.class::isInstance);
        if (!retains && flow.predecessors(flow.index(edge.target())).length == 1) {
            prologues.put(edge.target(), List.copyOf(code));
            return edge;
        }
        var parameters = new ArrayList<Value>();
        if (exceptional) {
            var exception = target.parameters().getFirst();
            parameters.add(fresh.value(exception.type(), exception.name()));
        }
        var arguments = new ArrayList<>(parameters);
        arguments.addAll(edge.arguments());
        var split = new Block(fresh.block(), parameters, List.copyOf(code),
                new Terminator.Jump(new Edge(edge.target(), arguments), at));
        aside.add(split);
        return new Edge(split.id(), List.of());
    }
}
