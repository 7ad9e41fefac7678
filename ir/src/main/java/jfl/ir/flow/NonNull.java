// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Constant;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Value;

/**
 * Values of a method that are never null, by how they are made: {@code this}, allocations, constants other than null, text that is put together, caught
 * exceptions, casts of such values, and block parameters that get nothing else.
 *
 * <p>The greatest set {@code N} with that property: it begins with every reference that a block parameter or cast defines, and loses members until each that
 * is left has only members of {@code N} flowing to it. It shrinks in each round, so it ends; cost: rounds times edges.
 */
final class NonNull {
    private final Method method;
    private final Set<Value> members = new HashSet<>();
    private final Map<Value, List<Value>> sources = new HashMap<>();

    private NonNull(Method method) {
        this.method = method;
    }

    static Set<Value> of(Method method) {
        var values = new NonNull(method);
        values.begin();
        values.connect();
        values.shrink();
        return values.members;
    }

    private void begin() {
        if (!method.info().isStatic()) {
            members.add(method.parameters().getFirst());
        }
        for (var block : method.blocks()) {
            block.parameters().stream().filter(p -> p.type() instanceof Reference).forEach(members::add);
            block.body().forEach(this::defines);
            if (block.terminator() instanceof Terminator.Try t) {
                defines(t.instruction());
            }
        }
    }

    private void defines(Instruction instruction) {
        switch (instruction) {
            case Instruction.New n -> members.add(n.result());
            case Instruction.NewArray n -> members.add(n.result());
            case Instruction.NewMultiArray n -> members.add(n.result());
            case Instruction.CloneArray c -> members.add(c.result());
            case Instruction.Concat c -> members.add(c.result());
            case Instruction.Const c when c.result().type() instanceof Reference && !(c.constant() instanceof Constant.OfNull)
                    && !(c.constant() instanceof Constant.Unsupported) -> members.add(c.result());
            case Instruction.Cast c -> {
                members.add(c.result());
                source(c.result(), c.operand());
            }
            default -> { }
        }
    }

    private void source(Value target, Value from) {
        sources.computeIfAbsent(target, _ -> new ArrayList<>()).add(from);
    }

    private void connect() {
        Map<Integer, Block> blocks = new HashMap<>();
        method.blocks().forEach(b -> blocks.put(b.id(), b));
        for (var block : method.blocks()) {
            for (Edge edge : block.terminator().edges()) {
                var parameters = java.util.Objects.requireNonNull(blocks.get(edge.target())).parameters();
                int skip = parameters.size() - edge.arguments().size(); // the exception itself, which is never null
                for (int i = 0; i < edge.arguments().size(); i++) {
                    source(parameters.get(i + skip), edge.arguments().get(i));
                }
            }
        }
    }

    private void shrink() {
        while (members.removeIf(v -> sources.getOrDefault(v, List.of()).stream().anyMatch(s -> !members.contains(s)))) {
            continue;
        }
    }
}
