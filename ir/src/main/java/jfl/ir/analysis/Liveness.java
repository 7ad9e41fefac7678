// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Value;

/**
 * The values that are live where blocks begin and end.
 *
 * <p><b>Notation.</b> A value is live at a point when some path from there uses it. The arguments of an edge are used
 * at the end of the block that the edge leaves. {@code in(b)} is what is live just before the body of {@code b},
 * without its parameters; {@code out(b)} is the union of {@code in(s)} over the successors {@code s}. What a
 * {@code Try} defines is in {@code out} of its block where the normal successor needs it.
 *
 * <p><b>Algorithm.</b> Path exploration by use: for each use, walk backwards from its block to the block of its
 * definition, and stop early where the value is known to be live (Brandner, Boissinot, Darte, Dupont de Dinechin,
 * Rastello, <i>Computing Liveness Sets for SSA-Form Programs</i>, 2011, algorithm 4). <b>Termination.</b> A block
 * enters the walk of a value once. <b>Cost.</b> Linear in the size of the result.
 */
public final class Liveness {
    private final ControlFlow flow;
    private final List<Set<Value>> in = new ArrayList<>();
    private final List<Set<Value>> out = new ArrayList<>();
    private final Map<Value, Integer> definedIn = new HashMap<>();

    private Liveness(ControlFlow flow) {
        this.flow = flow;
    }

    /** Liveness of the values of a valid method. */
    public static Liveness of(ControlFlow flow) {
        var liveness = new Liveness(flow);
        for (var b = 0; b < flow.size(); b++) {
            liveness.in.add(new LinkedHashSet<>());
            liveness.out.add(new LinkedHashSet<>());
            liveness.define(b, flow.order().get(b));
        }
        for (var b = 0; b < flow.size(); b++) {
            liveness.use(b, flow.order().get(b));
        }
        return liveness;
    }

    private void define(int index, Block block) {
        block.parameters().forEach(p -> definedIn.put(p, index));
        block.body().forEach(i -> i.defined().ifPresent(v -> definedIn.put(v, index)));
        block.terminator().defined().ifPresent(v -> definedIn.put(v, index));
    }

    private void use(int index, Block block) {
        block.body().forEach(i -> i.operands().forEach(v -> walk(v, index)));
        block.terminator().operands().forEach(v -> walk(v, index));
        block.terminator().edges().forEach(e -> e.arguments().forEach(v -> walk(v, index)));
    }

    /** Parameters of the method are defined nowhere, so that their walk goes up to the entry. */
    private void walk(Value value, int usedIn) {
        var definition = definedIn.getOrDefault(value, -1);
        if (usedIn == definition || !in.get(usedIn).add(value)) {
            return;
        }
        var work = new ArrayDeque<Integer>();
        work.add(usedIn);
        while (!work.isEmpty()) {
            for (var p : flow.predecessors(work.remove())) {
                out.get(p).add(value);
                if (p != definition && in.get(p).add(value)) {
                    work.add(p);
                }
            }
        }
    }

    /** What is live where a reachable block begins, without its parameters. */
    public Set<Value> in(Block block) {
        return Collections.unmodifiableSet(in.get(flow.index(block.id())));
    }

    /** What is live beyond the terminator of a reachable block. */
    public Set<Value> out(Block block) {
        return Collections.unmodifiableSet(out.get(flow.index(block.id())));
    }
}
