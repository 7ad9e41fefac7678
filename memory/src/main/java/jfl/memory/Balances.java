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
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.CountedTypes;

/** What {@link CountsValidator} asks about the values of a method: their roots, and which objects are lent. */
final class Balances {
    private final CountedTypes types;
    private final Map<Value, Value> casts = new HashMap<>();
    private final Set<Value> constants = new HashSet<>();
    private final Set<Value> owning = new HashSet<>();
    private final Set<Value> parameters = new HashSet<>();

    Balances(ControlFlow flow, CountedTypes types) {
        this.types = types;
        parameters.addAll(flow.method().parameters());
        for (var block : flow.order()) {
            parameters.addAll(block.parameters());
            for (var instruction : block.body()) {
                switch (instruction) {
                    case Instruction.Cast c -> casts.put(c.result(), c.operand());
                    case Instruction.Const c -> constants.add(c.result());
                    case Instruction _ -> {
                    }
                }
            }
        }
        findOwning(flow);
    }

    /**
     * Block parameters that something other than a parameter of the method flows into, through casts and other block
     * parameters.
     */
    private void findOwning(ControlFlow flow) {
        var flowsTo = new HashMap<Value, List<Value>>();
        var work = new ArrayDeque<Value>();
        for (var block : flow.order()) {
            for (var edge : block.terminator().edges()) {
                var targets = flow.block(edge.target()).parameters();
                for (var i = 0; i < edge.arguments().size(); i++) {
                    var root = root(edge.arguments().get(i));
                    flowsTo.computeIfAbsent(root, _ -> new ArrayList<>())
                            .add(targets.get(targets.size() - edge.arguments().size() + i));
                    if (!parameters.contains(root)) {
                        work.add(root);
                    }
                }
            }
        }
        while (!work.isEmpty()) {
            var from = work.remove();
            if (isCounted(from)) {
                flowsTo.getOrDefault(from, List.of()).stream().filter(p -> isCounted(p) && owning.add(p))
                        .forEach(work::add);
            }
        }
    }

    /** The value that a chain of casts starts from; seen as a type without counts, an object has none. */
    Value root(Value value) {
        var root = value;
        while (types.isCounted(root.type()) && casts.containsKey(root)) {
            root = casts.get(root);
        }
        return root;
    }

    /** True when the value's object has a count. */
    boolean isCounted(Value value) {
        var root = root(value);
        return types.isCounted(value.type()) && types.isCounted(root.type()) && !constants.contains(root);
    }

    /** True when an edge argument for this block parameter brings a count. */
    boolean isOwning(Value parameter) {
        return owning.contains(parameter);
    }

    /** True when the caller keeps the object of this root alive. */
    boolean isLent(Value root) {
        return parameters.contains(root) && !owning.contains(root);
    }

    /** True for a value that the program names at all as something to count. */
    boolean hasCountedType(Value value) {
        return types.isCounted(value.type());
    }

    /** True for slots that hold counts. */
    boolean isCountedSlot(jfl.ir.Type type) {
        return types.isCounted(type);
    }
}
