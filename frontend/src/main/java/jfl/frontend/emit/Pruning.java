// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Terminator;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * Removes the block parameters that the lifter made too many of.
 *
 * <p>Notation: a parameter p of block b has one argument per edge into b; R(v) is what v stands for by now. The exception, first parameter
 * of the target of an exceptional edge, is <em>pinned</em>.
 *
 * <p>Algorithm: (1) p is <em>trivial</em> when R of its arguments, without p itself, is a single w; then R(p) = w, repeated until no
 * parameter is trivial. Such a w dominates b: on every path to b control passed the definition of w (a path on which p was passed on began
 * with one on which w was). (2) A parameter is <em>live</em> when an instruction uses it, or it is the argument for a live one; the others
 * go. (3) Values and blocks are numbered afresh, in reverse post-order.
 *
 * <p>Termination: each round of (1) but the last removes a parameter. Cost: O(rounds * arguments), two to four rounds on what javac
 * emits; (2) and (3) are linear.
 *
 * <p>Paper: Braun et al., "Simple and Efficient Construction of Static Single Assignment Form", CC 2013, section 3.1; Cranelift's
 * {@code remove_constant_phis}.
 */
final class Pruning {
    private final Map<Integer, Block> blocks = new LinkedHashMap<>();
    private final Map<Integer, List<Edge>> incoming = new HashMap<>();
    private final Set<Integer> caught = new HashSet<>();
    private final Map<Value, Value> replaced = new HashMap<>();

    private Pruning(List<Block> drafts) {
        for (var block : ReversePostOrder.of(drafts)) {
            blocks.put(block.id(), block);
            for (var edge : block.terminator().edges()) {
                incoming.computeIfAbsent(edge.target(), _ -> new ArrayList<>()).add(aligned(block.terminator(), edge));
            }
        }
    }

    /**
     * @param drafts the entry first
     * @param parameters of the method
     * @param names of values by their old ids
     */
    static List<Block> prune(List<Block> drafts, List<Value> parameters, Map<Integer, String> names) {
        var pruning = new Pruning(drafts);
        pruning.replaceTrivial();
        var live = pruning.live();
        return new Renumbering(pruning.blocks.values(), parameters, names, pruning::resolve, live).blocks();
    }

    /** The edge with one argument for each parameter: the exception stands for itself. */
    private Edge aligned(Terminator terminator, Edge edge) {
        if (!(terminator instanceof Terminator.Try attempt) || attempt.exceptional() != edge) {
            return edge;
        }
        caught.add(edge.target());
        var arguments = new ArrayList<Value>();
        arguments.add(EXCEPTION);
        arguments.addAll(edge.arguments());
        return new Edge(edge.target(), arguments);
    }

    private static final Value EXCEPTION = new Value(-1, jfl.ir.ClassType.THROWABLE);

    private boolean isPinned(Block block, int index) {
        return index == 0 && caught.contains(block.id());
    }

    private void replaceTrivial() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var block : blocks.values()) {
                for (int i = 0; i < block.parameters().size(); i++) {
                    changed |= !isPinned(block, i) && replaceIfTrivial(block, i);
                }
            }
        }
    }

    private boolean replaceIfTrivial(Block block, int index) {
        var parameter = block.parameters().get(index);
        if (replaced.containsKey(parameter)) {
            return false;
        }
        Value only = null;
        for (var edge : incoming.getOrDefault(block.id(), List.of())) {
            var argument = resolve(edge.arguments().get(index));
            if (argument.equals(parameter) || argument.equals(only)) {
                continue;
            }
            if (only != null) {
                return false;
            }
            only = argument;
        }
        if (only == null) {
            return false;
        }
        replaced.put(parameter, only);
        return true;
    }

    private Value resolve(Value value) {
        @Nullable Value next = replaced.get(value);
        if (next == null) {
            return value;
        }
        var last = resolve(next);
        replaced.put(value, last);
        return last;
    }

    /** The parameters that stay. */
    private Set<Value> live() {
        var owner = new HashMap<Value, Block>();
        var live = new HashSet<Value>();
        var queue = new ArrayDeque<Value>();
        for (var block : blocks.values()) {
            block.parameters().stream().filter(p -> !replaced.containsKey(p)).forEach(p -> owner.put(p, block));
        }
        for (var block : blocks.values()) {
            block.body().forEach(i -> queue.addAll(i.operands()));
            queue.addAll(block.terminator().operands());
            if (caught.contains(block.id())) {
                queue.add(block.parameters().getFirst());
            }
        }
        while (!queue.isEmpty()) {
            var value = resolve(queue.remove());
            var block = owner.get(value);
            if (block != null && live.add(value)) {
                int index = block.parameters().indexOf(value);
                incoming.getOrDefault(block.id(), List.of()).forEach(e -> queue.add(e.arguments().get(index)));
            }
        }
        return live;
    }
}
