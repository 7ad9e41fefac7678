// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Validator.Problem;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.CountedTypes;
import jfl.ir.analysis.MayThrow;
import org.jspecify.annotations.Nullable;

/** {@link CountsValidator} for one method. */
final class BalanceCheck {
    private final Method method;
    private final MayThrow mayThrow;
    private final Contracts contracts;
    private final ControlFlow flow;
    private final Balances values;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Map<Value, Integer>> atStart = new HashMap<>();

    /** Where the check is now, and the balances there that are not 0. */
    private Block block;
    private Map<Value, Integer> balance = new HashMap<>();

    BalanceCheck(Method method, CountedTypes types, MayThrow mayThrow, Contracts contracts) {
        this.method = method;
        this.mayThrow = mayThrow;
        this.contracts = contracts;
        this.flow = ControlFlow.of(method);
        this.values = new Balances(flow, types);
        this.block = method.entry();
    }

    List<Problem> run() {
        atStart.put(method.entry().id(), Map.of());
        for (var next : flow.order()) {
            block = next;
            balance = new HashMap<>(atStart.getOrDefault(next.id(), Map.of()));
            Instruction previous = null;
            for (var instruction : next.body()) {
                instruction(instruction, previous);
                previous = instruction;
            }
            terminator(next.terminator());
        }
        return problems;
    }

    private void problem(int invariant, String text) {
        problems.add(new Problem(method.ref().toString(), "K" + invariant, text + " in " + block));
    }

    private void add(Value root, int count) {
        balance.merge(root, count, (a, b) -> a + b == 0 ? null : a + b);
    }

    private void use(Value value) {
        var root = values.root(value);
        if (values.isCounted(value) && !values.isLent(root) && !balance.containsKey(root)) {
            problem(1, value + " is used without a count");
        }
    }

    private void give(Value value, String what) {
        var root = values.root(value);
        if (!values.isCounted(value)) {
            return;
        }
        if (balance.getOrDefault(root, 0) <= 0) {
            problem(2, value + " is " + what + " without a count to give");
        } else {
            add(root, -1);
        }
    }

    private void define(Value value, int count) {
        if (values.isCounted(value) && values.root(value).equals(value)) {
            if (balance.remove(value) != null) {
                problem(6, value + " still has a count where it is defined");
            }
            if (count != 0) {
                balance.put(value, count);
            }
        }
    }

    private void leave(String how) {
        new TreeMap<>(named()).forEach((name, count) -> problem(4, name + " keeps " + count
                + " where control leaves by " + how));
    }

    private Map<String, Integer> named() {
        var named = new HashMap<String, Integer>();
        balance.forEach((value, count) -> named.put(value.toString(), count));
        return named;
    }

    private void instruction(Instruction instruction, @Nullable Instruction previous) {
        switch (instruction) {
            case Instruction.Retain(var object, _) -> retain(object, previous);
            case Instruction.Release(var object, _) -> {
                countable(object);
                give(object, "released");
            }
            case Instruction.FieldStore s -> store(s, s.field().type(), s.value(),
                    previous instanceof Instruction.FieldLoad load
                    && load.object().equals(s.object()) && load.field().equals(s.field()) ? load.result() : null);
            case Instruction.StaticStore s -> store(s, s.field().type(), s.value(),
                    previous instanceof Instruction.StaticLoad load
                    && load.field().equals(s.field()) ? load.result() : null);
            case Instruction.ArrayStore s ->
                    store(s, s.element(), s.value(), previous instanceof Instruction.ArrayLoad load
                    && load.array().equals(s.array()) && load.index().equals(s.index()) ? load.result() : null);
            case Instruction.Throwing throwing -> {
                throwing.operands().forEach(this::use);
                if (mayThrow.instruction(throwing)) {
                    leave("an exception");
                }
                complete(throwing);
            }
            case Instruction other -> {
                other.operands().forEach(this::use);
                other.defined().ifPresent(v -> define(v, 0));
            }
        }
    }

    private void countable(Value value) {
        if (!values.hasCountedType(value)) {
            problem(7, value + " has no count");
        }
    }

    private void retain(Value object, @Nullable Instruction previous) {
        countable(object);
        var justLoaded = previous instanceof Instruction.Access && previous.defined().stream().anyMatch(object::equals);
        if (!justLoaded) {
            use(object);
        }
        if (values.isCounted(object)) {
            add(values.root(object), 1);
        }
    }

    private void store(Instruction store, Type slot, Value value, @Nullable Value replaced) {
        store.operands().forEach(this::use);
        if (!values.isCountedSlot(slot)) {
            return;
        }
        give(value, "stored");
        if (replaced == null) {
            problem(3, "a store does not take over what it replaces");
        } else if (values.isCounted(replaced)) {
            add(replaced, 1);
        }
    }

    /** What an instruction that did not throw does to counts. */
    private void complete(Instruction.Throwing instruction) {
        contracts.consumed(instruction).forEach(v -> give(v, "consumed"));
        instruction.defined().ifPresent(v -> define(v, 1));
    }

    private void terminator(Terminator terminator) {
        terminator.operands().forEach(this::use);
        switch (terminator) {
            case Terminator.Return(var value, _) -> {
                if (value != null && values.isCountedSlot(method.ref().result())) {
                    give(value, "returned");
                }
                leave("return");
            }
            case Terminator.Throw _ -> leave("throw");
            case Terminator.Jump _, Terminator.If _, Terminator.Switch _ -> terminator.edges().forEach(this::edge);
            case Terminator.Try t -> {
                edge(t.exceptional());
                complete(t.instruction());
                edge(t.normal());
            }
        }
    }

    private void edge(Edge edge) {
        var before = new HashMap<>(balance);
        var all = flow.block(edge.target()).parameters();
        var parameters = all.subList(all.size() - edge.arguments().size(), all.size());
        edge.arguments().forEach(this::use);
        for (var i = 0; i < parameters.size(); i++) {
            if (values.isOwning(parameters.get(i))) {
                give(edge.arguments().get(i), "passed on");
            }
        }
        parameters.forEach(p -> define(p, values.isOwning(p) ? 1 : 0));
        var known = atStart.putIfAbsent(edge.target(), Map.copyOf(balance));
        if (known != null && !known.equals(balance)) {
            problem(5, "b" + edge.target() + " starts with " + new TreeMap<>(named()) + " instead of " + named(known));
        }
        balance = before;
    }

    private static Map<String, Integer> named(Map<Value, Integer> balances) {
        var named = new TreeMap<String, Integer>();
        balances.forEach((value, count) -> named.put(value.toString(), count));
        return named;
    }
}
