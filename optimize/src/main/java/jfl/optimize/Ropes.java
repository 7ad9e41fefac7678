// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Value;

/**
 * Which methods may return a rope, text that lives in the frame that built it.
 *
 * <p>Lattice: a value may be a rope built here or not; a method returns ropes of its own, and hands back some of its parameters. A rope
 * flows from {@code Concat} through casts, block parameters, results of calls whose target returns ropes, and arguments that a target hands
 * back. All sets only grow; the least fixpoint over the program is reached when no summary changes. Cost: methods times their size, times
 * the depth of the call graph at worst.
 */
final class Ropes {
    private final Program program;
    private final Map<MethodRef, Summary> summaries = new HashMap<>();

    /** @param handsBack positions of parameters, the receiver counted, that the method may return */
    record Summary(boolean builds, Set<Integer> handsBack) {
        static final Summary NONE = new Summary(false, Set.of());
    }

    private Ropes(Program program) {
        this.program = program;
    }

    static Ropes of(Program program) {
        var ropes = new Ropes(program);
        while (ropes.improve()) {
            // again, until nothing changes
        }
        return ropes;
    }

    /** True when the method may return a rope that it built itself. */
    boolean returnsRope(MethodRef method) {
        return summaries.getOrDefault(method, Summary.NONE).builds();
    }

    private boolean improve() {
        boolean changed = false;
        for (var method : program.methods().values()) {
            if (method.hasBody() && method.ref().result() instanceof Reference) {
                var summary = summarize(method);
                changed |= !summary.equals(summaries.put(method.ref(), summary)) && !summary.equals(Summary.NONE);
            }
        }
        return changed;
    }

    private Summary summarize(Method method) {
        boolean builds = reaches(method, sources(method));
        var handsBack = new HashSet<Integer>();
        for (int i = 0; i < method.parameters().size(); i++) {
            var parameter = method.parameters().get(i);
            if (parameter.type() instanceof Reference && reaches(method, new HashSet<>(Set.of(parameter)))) {
                handsBack.add(i);
            }
        }
        return new Summary(builds, handsBack);
    }

    private Set<Value> sources(Method method) {
        var sources = new HashSet<Value>();
        Walk.instructions(method).forEach(i -> {
            if (i instanceof Instruction.Concat || i instanceof Instruction.Call call && targetBuilds(call)) {
                i.defined().ifPresent(sources::add);
            }
        });
        return sources;
    }

    private boolean targetBuilds(Instruction.Call call) {
        return targets(call.callee()).stream().anyMatch(this::returnsRope);
    }

    static Set<MethodRef> targets(Callee callee) {
        return switch (callee) {
            case Callee.Direct direct -> Set.of(direct.method());
            case Callee.Closed closed -> new HashSet<>(closed.cases().stream().map(Callee.Case::target).toList());
            case Callee.Unresolved unresolved -> throw new IllegalStateException("unresolved call of " + unresolved.method());
        };
    }

    /** True when one of the values may be returned. */
    private boolean reaches(Method method, Set<Value> ropes) {
        if (ropes.isEmpty()) {
            return false;
        }
        var blocks = Walk.byId(method.blocks());
        int before;
        do {
            before = ropes.size();
            for (var block : method.blocks()) {
                Walk.instructions(block).filter(i -> passes(i, ropes)).forEach(i -> i.defined().ifPresent(ropes::add));
                var edges = block.terminator().edges();
                for (int i = 0; i < edges.size(); i++) {
                    int skipped = i == 1 && block.terminator() instanceof Terminator.Try ? 1 : 0;
                    flow(edges.get(i), Objects.requireNonNull(blocks.get(edges.get(i).target())), skipped, ropes);
                }
            }
        } while (ropes.size() > before);
        return method.blocks().stream().anyMatch(b -> b.terminator() instanceof Terminator.Return r && r.value() != null && ropes.contains(r.value()));
    }

    private boolean passes(Instruction instruction, Set<Value> ropes) {
        return switch (instruction) {
            case Instruction.Cast cast -> ropes.contains(cast.operand());
            case Instruction.Call call -> targets(call.callee()).stream().anyMatch(t -> summaries.getOrDefault(t, Summary.NONE).handsBack().stream()
                    .anyMatch(i -> ropes.contains(call.arguments().get(i))));
            default -> false;
        };
    }

    private static void flow(Edge edge, Block target, int skipped, Set<Value> ropes) {
        for (int i = 0; i < edge.arguments().size(); i++) {
            if (ropes.contains(edge.arguments().get(i))) {
                ropes.add(target.parameters().get(i + skipped));
            }
        }
    }
}
