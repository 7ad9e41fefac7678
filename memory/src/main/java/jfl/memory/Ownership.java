// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.CountedTypes;

/**
 * Which values of a method hold a count of their own.
 *
 * <p><b>Lattice.</b> Per value {@code FREE < BORROWED < OWNED}. <em>Free</em> values have nothing to count: their type
 * is not counted, or they are constants, which are immortal. <em>Borrowed</em> values are parameters of the method,
 * which the caller keeps alive for the whole call (RULES C2). <em>Owned</em> values are what instructions make or load.
 * Casts are what their operand is; block parameters are the most that flows into them, and borrowed at least; values of
 * uncounted types stay free.
 *
 * <p><b>Fixpoint.</b> The least one, by propagation from the definitions: each value is raised at most twice. It is
 * sound to take the least because a block parameter that only ever gets parameters of the method, and constants, is one
 * of them. <b>Cost.</b> Linear in uses.
 */
final class Ownership {
    private enum Kind { FREE, BORROWED, OWNED }

    private final CountedTypes types;
    private final Map<Value, Kind> kinds = new HashMap<>();
    private final Map<Value, List<Value>> flowsTo = new HashMap<>();
    private final Set<Value> constants = new HashSet<>();

    private Ownership(CountedTypes types) {
        this.types = types;
    }

    /** Ownership in a method, after {@link OwnArguments}: what a native consumes is owned whatever it is a cast of. */
    static Ownership of(ControlFlow flow, CountedTypes types, Contracts contracts) {
        var ownership = new Ownership(types);
        ownership.solve(flow, contracts);
        return ownership;
    }

    /** True when the frame holds a count for the value, from its definition until it gives it away or releases it. */
    boolean isOwned(Value value) {
        return kinds.get(value) == Kind.OWNED;
    }

    /** True when giving a count of the value away takes no {@code Retain}. */
    boolean isFree(Value value) {
        return kinds.getOrDefault(value, Kind.FREE) == Kind.FREE;
    }

    private void solve(ControlFlow flow, Contracts contracts) {
        var work = new ArrayDeque<Value>();
        Method method = flow.method();
        method.parameters().forEach(p -> raise(p, Kind.BORROWED, work));
        for (var block : flow.order()) {
            block.parameters().forEach(p -> raise(p, Kind.BORROWED, work));
            block.body().forEach(i -> define(i, contracts, work));
            if (block.terminator() instanceof Terminator.Try t) {
                define(t.instruction(), contracts, work);
            }
            for (var edge : block.terminator().edges()) {
                var parameters = flow.block(edge.target()).parameters();
                var skipped = parameters.size() - edge.arguments().size();
                for (var i = 0; i < edge.arguments().size(); i++) {
                    flowsTo.computeIfAbsent(edge.arguments().get(i), _ -> new ArrayList<>())
                            .add(parameters.get(i + skipped));
                }
            }
        }
        while (!work.isEmpty()) {
            var value = work.remove();
            flowsTo.getOrDefault(value, List.of()).forEach(to -> raise(to, kinds.get(value), work));
        }
    }

    private void define(Instruction instruction, Contracts contracts, ArrayDeque<Value> work) {
        contracts.consumed(instruction).forEach(v -> raise(v, Kind.OWNED, work));
        switch (instruction) {
            case Instruction.Const c -> constants.add(c.result());
            case Instruction.Cast c -> flowsTo.computeIfAbsent(c.operand(), _ -> new ArrayList<>()).add(c.result());
            case Instruction other -> other.defined().ifPresent(v -> raise(v, Kind.OWNED, work));
        }
    }

    private void raise(Value value, Kind kind, ArrayDeque<Value> work) {
        var before = kinds.getOrDefault(value, Kind.FREE);
        if (types.isCounted(value.type()) && !constants.contains(value) && before.compareTo(kind) < 0) {
            kinds.put(value, kind);
            work.add(value);
        }
    }
}
