// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.Liveness;

/**
 * Lets the exceptions of a method share variables: each is a structure in the frame, and a kernel stack is small.
 *
 * <p><b>Notation.</b> Two exceptions interfere when one is written where the other is still wanted. What an exceptional edge receives is
 * written before its arguments are read, and by a call that was given the address of others.
 *
 * <p><b>Algorithm.</b> Chaitin's: build the interference graph from liveness; merge what moves connect; then give each class the first
 * variable that nothing in it interferes with. Exceptions with different Java names keep variables of their own, so that the C stays readable.
 * <b>Cost.</b> Quadratic in the exceptions of the method, of which there are few.
 */
final class SharedExceptions {
    private final Types types;
    private final Set<Value> fixed;
    private final Map<Value, Set<Value>> interfering = new LinkedHashMap<>();
    private final Map<Value, Set<Value>> classes = new HashMap<>();

    private SharedExceptions(Types types, Set<Value> fixed) {
        this.types = types;
        this.fixed = fixed;
    }

    /** For each exception that shares a variable, the one whose variable it is. */
    static Map<Value, Value> of(ControlFlow flow, Types types) {
        var shared = new SharedExceptions(types, Set.copyOf(flow.method().parameters()));
        var liveness = Liveness.of(flow);
        flow.order().forEach(b -> shared.block(b, flow, liveness));
        shared.mergeMoves(flow);
        shared.mergeRest();
        return shared.representatives();
    }

    private boolean isShared(Value value) {
        return types.of(value.type()).kind() == CType.Kind.EXCEPTION && !fixed.contains(value);
    }

    private void interfere(Value a, Value b) {
        if (!a.equals(b) && isShared(a) && isShared(b)) {
            interfering.computeIfAbsent(a, _ -> new LinkedHashSet<>()).add(b);
            interfering.computeIfAbsent(b, _ -> new LinkedHashSet<>()).add(a);
        }
    }

    private void define(Value value, Set<Value> live) {
        if (isShared(value)) {
            interfering.computeIfAbsent(value, _ -> new LinkedHashSet<>());
            live.forEach(l -> interfere(value, l));
        }
    }

    private void block(Block block, ControlFlow flow, Liveness liveness) {
        var entering = new HashSet<>(liveness.in(block));
        entering.addAll(block.parameters());
        block.parameters().forEach(p -> define(p, entering));
        var live = new HashSet<>(liveness.out(block));
        block.terminator().edges().forEach(e -> live.addAll(e.arguments()));
        if (block.terminator() instanceof Terminator.Try attempt) {
            received(attempt, flow.block(attempt.exceptional().target()).parameters().getFirst());
        }
        block.terminator().defined().ifPresent(v -> define(v, live));
        block.terminator().defined().ifPresent(live::remove);
        live.addAll(block.terminator().operands());
        for (var instruction : block.body().reversed()) {
            instruction.defined().ifPresent(v -> define(v, live));
            instruction.defined().ifPresent(live::remove);
            live.addAll(instruction.operands());
        }
    }

    private void received(Terminator.Try attempt, Value exception) {
        attempt.exceptional().arguments().forEach(a -> interfere(exception, a));
        attempt.operands().forEach(o -> interfere(exception, o));
        attempt.defined().ifPresent(d -> interfere(exception, d));
    }

    private Set<Value> classOf(Value value) {
        return classes.computeIfAbsent(value, v -> new LinkedHashSet<>(Set.of(v)));
    }

    private void mergeMoves(ControlFlow flow) {
        for (var block : flow.order()) {
            switch (block.terminator()) {
                case Terminator.Try attempt -> {
                    merge(attempt.normal(), flow, 0);
                    merge(attempt.exceptional(), flow, 1);
                }
                default -> block.terminator().edges().forEach(e -> merge(e, flow, 0));
            }
            for (var instruction : block.body()) {
                if (instruction instanceof Instruction.Cast cast) {
                    merge(cast.result(), cast.operand());
                }
            }
        }
    }

    private void merge(Edge edge, ControlFlow flow, int first) {
        var parameters = flow.block(edge.target()).parameters();
        for (var i = 0; i < edge.arguments().size(); i++) {
            merge(edge.arguments().get(i), parameters.get(i + first));
        }
    }

    private void mergeRest() {
        var variables = new ArrayList<Value>();
        for (var value : interfering.keySet()) {
            if (variables.stream().noneMatch(v -> merge(v, value))) {
                variables.add(value);
            }
        }
    }

    /** Makes two exceptions share a variable if they can. */
    private boolean merge(Value a, Value b) {
        if (!interfering.containsKey(a) || !interfering.containsKey(b)) {
            return false;
        }
        var left = classOf(a);
        var right = classOf(b);
        if (left == right) {
            return true;
        }
        var names = new HashSet<String>();
        left.forEach(v -> names.add(v.name()));
        right.forEach(v -> names.add(v.name()));
        names.remove("");
        if (names.size() > 1 || left.stream().anyMatch(l -> right.stream().anyMatch(interfering.get(l)::contains))) {
            return false;
        }
        left.addAll(right);
        left.forEach(v -> classes.put(v, left));
        return true;
    }

    private Map<Value, Value> representatives() {
        var result = new HashMap<Value, Value>();
        for (var value : interfering.keySet()) {
            List<Value> all = new ArrayList<>(classOf(value));
            result.put(value, all.stream().filter(v -> !v.name().isEmpty()).findFirst().orElse(all.getFirst()));
        }
        return result;
    }
}
