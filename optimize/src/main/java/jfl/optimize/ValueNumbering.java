// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jfl.ir.BinaryOperator;
import jfl.ir.Block;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.Instruction;
import jfl.ir.Instruction.Check;
import jfl.ir.Instruction.Pure;
import jfl.ir.Method;
import jfl.ir.Obligation;
import jfl.ir.Position;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Terminator.If;
import jfl.ir.Terminator.Jump;
import jfl.ir.Terminator.Try;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.Dominators;
import org.jspecify.annotations.Nullable;

/**
 * Merges equal computations and removes repeated checks.
 *
 * <p>Notation: the <em>number</em> of a value is the first value found equal to it, {@code number(v) = v} when there is none. A key is an
 * instruction without result and position, its operands replaced by their numbers, those of commutative operators in order; an obligation is
 * its own key. Two pure
 * instructions with one key compute the same, so the later one takes the number of an earlier one that dominates it. An obligation speaks
 * of values that never change, so a check whose key was checked on every path to it holds: its predecessor dominates it, and where that is
 * a {@code Try}, its normal edge does. Likewise a branch on null of a value that was checked goes one way. Loads are not merged; nor is text, whose pieces belong to one place of the frame.
 *
 * <p>Algorithm: a walk of the dominator tree in reverse post-order with a table for each block that starts with that of its immediate
 * dominator; blocks of unreachable code are gone. Briggs, Cooper, Simpson, "Value numbering" (Software: Practice and Experience 27, 1997).
 * Termination: one visit to each block. Cost: linear in the code, times the depth of the dominator tree for look-ups.
 */
public final class ValueNumbering {
    private final Method method;
    private final ControlFlow flow;
    private final Dominators dominators;
    private final Map<Value, Value> numbers = new HashMap<>();
    private final Set<Value> nulls = new HashSet<>();
    private final Map<Integer, Table> tables = new HashMap<>();
    private final List<RemovedCheck> removed;

    /** What holds from a block on; looks in the tables of its dominators too, in a loop, as the tree may be deep. */
    private record Table(@Nullable Table above, Map<Object, Value> computed, Map<Object, Position> checked) {
        Optional<Value> computed(Object key) {
            return find(key, Table::computed);
        }

        Optional<Position> checked(Object key) {
            return find(key, Table::checked);
        }

        private <T> Optional<T> find(Object key, Function<Table, Map<Object, T>> part) {
            for (Table table = this; table != null; table = table.above) {
                var here = part.apply(table).get(key);
                if (here != null) {
                    return Optional.of(here);
                }
            }
            return Optional.empty();
        }
    }

    private record Key(Object what, Type type, List<Value> operands) {
    }

    private ValueNumbering(Method method, List<RemovedCheck> removed) {
        this.method = method;
        this.flow = ControlFlow.of(method);
        this.dominators = Dominators.of(flow);
        this.removed = removed;
    }

    /** Numbers the values of every method of a program. */
    public static PassResult run(Program program) {
        var removed = new ArrayList<RemovedCheck>();
        var numbered = Walk.mapMethods(program, m -> new ValueNumbering(m, removed).number());
        return new PassResult(numbered, removed);
    }

    private Method number() {
        var blocks = new HashMap<Integer, Block>();
        var all = new Table(null, new HashMap<>(), new HashMap<>());
        for (int i = 0; i < flow.size(); i++) {
            var above = i == 0 ? null : tables.get(dominators.immediate(i));
            var table = Fault.NUMBERING_IGNORES_DOMINANCE.isPlanted() ? all : new Table(above, new HashMap<>(), new HashMap<>());
            tables.put(i, table);
            enterNormalEdge(i, table);
            blocks.put(flow.order().get(i).id(), number(flow.order().get(i), table));
        }
        var result = method.blocks().stream().map(b -> blocks.get(b.id())).toList();
        return RemoveUnreachable.blocks(method.withBlocks(result.stream().map(this::substitute).toList()));
    }

    /** What the {@code Try} before a block has checked holds here when its normal edge is the only way in. */
    private void enterNormalEdge(int index, Table table) {
        if (index > 0 && flow.predecessors(index).length == 1) {
            var before = flow.order().get(flow.predecessors(index)[0]);
            if (before.terminator() instanceof Try(Check check, var normal, var _) && normal.target() == flow.order().get(index).id()) {
                table.checked().put(check.obligation(), check.at());
            }
        }
    }

    private Block number(Block block, Table table) {
        var body = new ArrayList<Instruction>();
        for (var instruction : block.body()) {
            number(instruction.rename(this::numberOf, v -> v), table, body);
        }
        return new Block(block.id(), block.parameters(), body, number(block.terminator().rename(this::numberOf, v -> v), table));
    }

    private void number(Instruction instruction, Table table, List<Instruction> body) {
        switch (instruction) {
            case Instruction.Concat _ -> body.add(instruction);
            case Pure pure -> numberPure(pure, key(pure), table, body);
            case Instruction.FieldLoad load when Fault.NUMBERING_ACROSS_STORE.isPlanted() ->
                    numberPure(load, new Key(load.field(), load.result().type(), load.operands()), table, body);
            case Check check -> {
                if (!isRepeated(check, table)) {
                    table.checked().put(check.obligation(), check.at());
                    body.add(check);
                }
            }
            default -> body.add(instruction);
        }
    }

    private void numberPure(Instruction instruction, Key key, Table table, List<Instruction> body) {
        var value = instruction.defined().orElseThrow();
        var earlier = table.computed(key);
        if (earlier.isPresent()) {
            numbers.put(value, earlier.get());
        } else {
            table.computed().put(key, value);
            if (key.what() instanceof Constant.OfNull) {
                nulls.add(value);
            }
            body.add(instruction);
        }
    }

    private boolean isRepeated(Check check, Table table) {
        var earlier = table.checked(check.obligation());
        earlier.ifPresent(at -> removed.add(new RemovedCheck(method.ref(), check.at(), check.obligation(), "checked at " + at + " already")));
        return earlier.isPresent();
    }

    private Terminator number(Terminator terminator, Table table) {
        return switch (terminator) {
            case Try(Check check, var normal, var _) when isRepeated(check, table) -> new Jump(normal, check.at());
            case If t when isChecked(t.left(), t.right(), table) -> new Jump(t.condition() == Condition.EQ ? t.whenFalse() : t.whenTrue(), t.at());
            case Try _, If _, Jump _, Terminator.Switch _, Terminator.Return _, Terminator.Throw _ -> terminator;
        };
    }

    /** True for the comparison with null of a value that was checked. */
    private boolean isChecked(Value left, Value right, Table table) {
        return nulls.contains(right) && table.checked(new Obligation.NonNull(left)).isPresent()
                || nulls.contains(left) && table.checked(new Obligation.NonNull(right)).isPresent();
    }

    private Block substitute(Block block) {
        var body = block.body().stream().map(i -> i.rename(this::numberOf, v -> v)).toList();
        return new Block(block.id(), block.parameters(), body, block.terminator().rename(this::numberOf, v -> v));
    }

    private Value numberOf(Value value) {
        return numbers.getOrDefault(value, value);
    }

    private static Key key(Pure instruction) {
        var type = instruction.defined().orElseThrow().type();
        return switch (instruction) {
            case Instruction.Const i -> new Key(i.constant(), type, List.of());
            case Instruction.Binary i -> new Key(i.operator(), type, operands(i.operator(), i.left(), i.right()));
            case Instruction.Negate i -> new Key(Instruction.Negate.class, type, i.operands());
            case Instruction.Convert i -> new Key(i.conversion(), type, i.operands());
            case Instruction.Compare i -> new Key(i.comparison(), type, i.operands());
            case Instruction.InstanceOf i when Fault.NUMBERING_IGNORES_TYPE.isPlanted() -> new Key(Instruction.InstanceOf.class, type, i.operands());
            case Instruction.InstanceOf i -> new Key(new InstanceOfType(i.type()), type, i.operands());
            case Instruction.Cast i -> new Key(Instruction.Cast.class, type, i.operands());
            case Instruction.ArrayLength i -> new Key(Instruction.ArrayLength.class, type, i.operands());
            case Instruction.Concat _ -> throw new IllegalArgumentException("text is not numbered");
        };
    }

    private record InstanceOfType(Type type) {
    }

    private static List<Value> operands(BinaryOperator operator, Value left, Value right) {
        boolean ordered = !operator.isCommutative() && !Fault.NUMBERING_COMMUTES_ALL.isPlanted() || left.id() <= right.id();
        return ordered ? List.of(left, right) : List.of(right, left);
    }
}
