// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import jfl.ir.Block;
import jfl.ir.Comparison;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Instruction.Check;
import jfl.ir.Instruction.Const;
import jfl.ir.Method;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Terminator;
import jfl.ir.Terminator.If;
import jfl.ir.Terminator.Jump;
import jfl.ir.Terminator.Switch;
import jfl.ir.Terminator.Try;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import org.jspecify.annotations.Nullable;

/**
 * One walk of {@link Fold} over a method. {@code definitions} has what defines each value, replaced as it is folded; {@code same} maps a
 * value to an equal one whose definition dominates it.
 */
final class FoldRound {
    private final Method method;
    private final BiFunction<FieldRef, Optional<Constant>, Optional<Constant>> loads;
    private final List<RemovedCheck> removed;
    private final Map<Value, Instruction> definitions;
    private final Map<Value, Value> same = new HashMap<>();
    private final Set<Value> used = new HashSet<>();
    private final Known known;
    private int nextValue;

    /**
     * @param loads the constant that a load of a field yields, given the constant that its object is
     * @param removed where to note removed checks
     */
    FoldRound(Method method, Hierarchy hierarchy, Image image, BiFunction<FieldRef, Optional<Constant>, Optional<Constant>> loads,
            List<RemovedCheck> removed) {
        this.method = method;
        this.loads = loads;
        this.removed = removed;
        this.definitions = Walk.definitions(method);
        this.known = new Known(method, hierarchy, image, definitions);
        this.nextValue = Walk.nextValue(method);
        method.blocks().forEach(b -> {
            b.body().forEach(i -> used.addAll(i.operands()));
            used.addAll(b.terminator().operands());
            b.terminator().edges().forEach(e -> used.addAll(e.arguments()));
        });
    }

    Method run() {
        var flow = ControlFlow.of(method);
        var folded = new HashMap<Integer, Block>();
        flow.order().forEach(block -> folded.put(block.id(), fold(block, flow)));
        return method.withBlocks(method.blocks().stream()
                .filter(b -> folded.containsKey(b.id()))
                .map(b -> substitute(folded.get(b.id())))
                .toList());
    }

    private Block fold(Block block, ControlFlow flow) {
        var body = new ArrayList<Instruction>();
        foldParameters(block, flow, body);
        block.body().forEach(i -> fold(i.rename(this::use, v -> v), body));
        return new Block(block.id(), block.parameters(), body, fold(block.terminator().rename(this::use, v -> v)));
    }

    /** A loop-carried use may have been seen before its value was found equal to another. */
    private Block substitute(Block block) {
        var body = block.body().stream().map(i -> i.rename(this::use, v -> v)).toList();
        return new Block(block.id(), block.parameters(), body, block.terminator().rename(this::use, v -> v));
    }

    private Value use(Value value) {
        var current = value;
        while (same.containsKey(current)) {
            current = same.get(current);
        }
        return current;
    }

    /** A parameter that is one constant on every edge becomes that constant; {@link DeadCode} drops what is left of it. */
    private void foldParameters(Block block, ControlFlow flow, List<Instruction> body) {
        for (int i = 0; i < block.parameters().size(); i++) {
            var parameter = block.parameters().get(i);
            var constant = used.contains(parameter) ? incoming(block, i, flow) : Optional.<Constant>empty();
            if (constant.isPresent()) {
                var value = new Value(nextValue++, parameter.type(), parameter.name());
                var definition = new Const(value, constant.get(), position(block));
                body.add(definition);
                definitions.put(value, definition);
                same.put(parameter, value);
            }
        }
    }

    private static Position position(Block block) {
        return block.body().isEmpty() ? block.terminator().at() : block.body().getFirst().at();
    }

    private Optional<Constant> incoming(Block block, int index, ControlFlow flow) {
        @Nullable Constant found = null;
        for (var edge : flow.incoming(block.id())) {
            int argument = edge.exceptional() ? index - 1 : index;
            if (argument < 0) {
                return Optional.empty();
            }
            var value = use(edge.edge().arguments().get(argument));
            if (value.equals(block.parameters().get(index))) {
                continue;
            }
            var constant = known.constant(value);
            if (constant.isEmpty() || found != null && !found.equals(constant.get())) {
                return Optional.empty();
            }
            found = constant.get();
        }
        return Optional.ofNullable(found);
    }

    private void fold(Instruction instruction, List<Instruction> body) {
        switch (instruction) {
            case Instruction.Binary i -> simplified(i, Simplify.binary(i, known), body);
            case Instruction.Negate i -> folded(i, known.constant(i.operand()).flatMap(Simplify::negate), body);
            case Instruction.Convert i -> folded(i, known.constant(i.operand()).flatMap(c -> Simplify.convert(i.conversion(), c)).or(() -> masked(i)), body);
            case Instruction.Compare i -> folded(i, compare(i), body);
            case Instruction.InstanceOf i -> folded(i, known.isInstance(i.operand(), i.type()).map(is -> new Constant.OfInt(is ? 1 : 0)), body);
            case Instruction.ArrayLength i -> folded(i, known.length(i.array()).filter(n -> n >= 0).map(Constant.OfInt::new), body);
            case Instruction.Cast i when i.operand().type().equals(i.result().type()) -> same.put(i.result(), i.operand());
            case Instruction.StaticLoad i -> folded(i, loads.apply(i.field(), Optional.empty()), body);
            case Instruction.FieldLoad i -> folded(i, loads.apply(i.field(), known.constant(i.object())), body);
            case Check i when holds(i) -> removed.add(removedCheck(i));
            default -> body.add(instruction);
        }
    }

    private void simplified(Instruction instruction, Optional<Simplify.Result> result, List<Instruction> body) {
        switch (result.orElse(null)) {
            case Simplify.Result.To(var constant) -> folded(instruction, Optional.of(constant), body);
            case Simplify.Result.Same(var value) -> same.put(instruction.defined().orElseThrow(), value);
            case null -> body.add(instruction);
        }
    }

    private void folded(Instruction instruction, Optional<? extends Constant> constant, List<Instruction> body) {
        if (constant.isEmpty()) {
            body.add(instruction);
            return;
        }
        var result = instruction.defined().orElseThrow();
        var definition = new Const(result, constant.get(), instruction.at());
        definitions.put(result, definition);
        body.add(definition);
    }

    /** Zero, when masks leave no bit of what a narrowing keeps. */
    private Optional<Constant> masked(Instruction.Convert convert) {
        return new Ranges(definitions).isZero(convert.result())
                ? Optional.of(convert.result().type() == Primitive.LONG ? new Constant.OfLong(0) : new Constant.OfInt(0))
                : Optional.empty();
    }

    private Optional<Constant> compare(Instruction.Compare compare) {
        return compare.comparison() == Comparison.LCMP
                && known.constant(compare.left()).orElse(null) instanceof Constant.OfLong(long left)
                && known.constant(compare.right()).orElse(null) instanceof Constant.OfLong(long right)
                ? Optional.of(new Constant.OfInt(Long.compare(left, right)))
                : Optional.empty();
    }

    private boolean holds(Check check) {
        return known.verdict(check.obligation()).filter(v -> v.holds() || Fault.FOLD_FAILING_CHECK.isPlanted()).isPresent();
    }

    private RemovedCheck removedCheck(Check check) {
        return new RemovedCheck(method.ref(), check.at(), check.obligation(), known.verdict(check.obligation()).orElseThrow().why());
    }

    private Terminator fold(Terminator terminator) {
        return switch (terminator) {
            case If t -> fold(t);
            case Switch t -> known.number(t.selector())
                    .<Terminator>map(n -> new Jump(t.cases().getOrDefault(n, t.otherwise()), t.at()))
                    .orElse(t);
            case Try(Check check, var normal, var _) when holds(check) -> {
                removed.add(removedCheck(check));
                yield new Jump(normal, check.at());
            }
            case Jump _, Terminator.Return _, Terminator.Throw _, Try _ -> terminator;
        };
    }

    private Terminator fold(If branch) {
        if (branch.whenTrue().equals(branch.whenFalse())) {
            return new Jump(branch.whenTrue(), branch.at());
        }
        var decided = decide(branch.condition(), branch.left(), branch.right());
        if (decided.isPresent()) {
            return new Jump(decided.get() ? branch.whenTrue() : branch.whenFalse(), branch.at());
        }
        boolean comparesWithZero = known.number(branch.right()).filter(n -> n == 0).isPresent();
        if (comparesWithZero && definitions.get(branch.left()) instanceof Instruction.Compare c && c.comparison() == Comparison.LCMP) {
            return new If(branch.condition(), c.left(), c.right(), branch.whenTrue(), branch.whenFalse(), branch.at());
        }
        return branch;
    }

    private Optional<Boolean> decide(Condition condition, Value left, Value right) {
        if (left.equals(right)) {
            return Optional.of(Arithmetic.holds(condition, 0, 0));
        }
        var a = known.constant(left).flatMap(FoldRound::number);
        var b = known.constant(right).flatMap(FoldRound::number);
        if (a.isPresent() && b.isPresent()) {
            var asked = Fault.FOLD_CONDITION.isPlanted() && condition == Condition.LT ? Condition.LE : condition;
            return Optional.of(Arithmetic.holds(asked, a.get(), b.get()));
        }
        if (known.isNull(left) && known.isNull(right)) {
            return Optional.of(condition == Condition.EQ);
        }
        boolean differ = known.isNull(left) && known.isNonNull(right) || known.isNonNull(left) && known.isNull(right);
        return differ ? Optional.of(condition == Condition.NE) : new Ranges(definitions).decide(condition, left, right);
    }

    private static Optional<Long> number(Constant constant) {
        return switch (constant) {
            case Constant.OfInt c -> Optional.of((long) c.value());
            case Constant.OfLong c -> Optional.of(c.value());
            case Constant.OfFloat _, Constant.OfDouble _, Constant.OfNull _, Constant.OfString _, Constant.OfClass _, Constant.OfImage _,
                    Constant.Unsupported _ -> Optional.empty();
        };
    }
}
