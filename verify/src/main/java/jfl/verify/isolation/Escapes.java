// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.verify.Callers;
import jfl.verify.Scope;

/**
 * Whether anyone but the method at hand can have a reference to an object.
 *
 * <p>Notation: {@code keeps(m, i)} means that a call of {@code m} may leave behind a reference to its argument
 * {@code i}: in a field, an element, its result, another variable. Least fixpoint over the methods of the world; a
 * native keeps what is marked {@code @Retains} or {@code @Consumes}. A value is <em>fresh</em> at a point when it is an
 * allocation of the same method and no path from the allocation to the point stores it, returns it, copies it to
 * another variable, or passes it to a call that keeps it. Linear for each question.
 */
final class Escapes {

    private record Parameter(MethodRef method, int index) {
    }

    private final Scope scope;
    private final Set<Parameter> kept = new HashSet<>();
    private final Map<MethodRef, Map<Value, Instruction>> definitions = new HashMap<>();
    private final Map<MethodRef, ControlFlow> flows = new HashMap<>();

    private Escapes(Scope scope) {
        this.scope = scope;
    }

    static Escapes of(Scope scope) {
        var escapes = new Escapes(scope);
        var methods = scope.reached().toList();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var method : methods) {
                for (int i = 0; i < method.parameters().size(); i++) {
                    changed |= method.parameters().get(i).type() instanceof Reference && escapes.keeps(method, i)
                            && escapes.kept.add(new Parameter(method.ref(), i));
                }
            }
        }
        return escapes;
    }

    private boolean keeps(Method method, int index) {
        if (kept.contains(new Parameter(method.ref(), index))) {
            return false;
        }
        var names = names(method, method.parameters().get(index));
        return method.blocks().stream().anyMatch(b -> leaves(b.terminator(), names))
                || Point.all(method).anyMatch(p -> escapesAt(p.instruction(), names));
    }

    /** What a value is called after casts. */
    private Set<Value> names(Method method, Value value) {
        Set<Value> names = new HashSet<>(Set.of(value));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var i : definitions(method).values()) {
                grown |= i instanceof Instruction.Cast c && names.contains(c.operand()) && names.add(c.result());
            }
        }
        return names;
    }

    /** The value before casts. */
    Value origin(Method method, Value value) {
        var definition = definitions(method).get(value);
        return definition instanceof Instruction.Cast c ? origin(method, c.operand()) : value;
    }

    Optional<Instruction> definition(Method method, Value value) {
        return Optional.ofNullable(definitions(method).get(value));
    }

    private Map<Value, Instruction> definitions(Method method) {
        return definitions.computeIfAbsent(method.ref(), _ -> {
            var found = new HashMap<Value, Instruction>();
            Scope.instructions(method).forEach(i -> i.defined().ifPresent(v -> found.put(v, i)));
            return found;
        });
    }

    private static boolean leaves(Terminator terminator, Set<Value> names) {
        boolean returned = terminator instanceof Terminator.Return r && r.value() != null && names.contains(r.value());
        return returned || terminator.edges().stream().anyMatch(e -> isCopied(e, names));
    }

    private static boolean isCopied(Edge edge, Set<Value> names) {
        return edge.arguments().stream().anyMatch(names::contains);
    }

    private boolean escapesAt(Instruction instruction, Set<Value> names) {
        return switch (instruction) {
            case Instruction.FieldStore s -> names.contains(s.value());
            case Instruction.StaticStore s -> names.contains(s.value());
            case Instruction.ArrayStore s -> names.contains(s.value());
            case Instruction.Call c -> isKept(c, names);
            case Instruction.Dynamic d -> d.arguments().stream().anyMatch(names::contains);
            default -> false;
        };
    }

    private boolean isKept(Instruction.Call call, Set<Value> names) {
        return Callers.targets(call.callee()).anyMatch(target -> {
            var method = scope.program().methods().get(target);
            for (int i = 0; i < call.arguments().size(); i++) {
                if (names.contains(call.arguments().get(i)) && (method == null || !method.hasBody()
                        && PointsTo.kept(method).contains(i)
                        || kept.contains(new Parameter(target, i)))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** True when the object is an allocation of the point's own method that nobody else can know there. */
    boolean isFresh(Point point, Value value) {
        var method = point.method();
        var object = origin(method, value);
        var definition = definitions(method).get(object);
        boolean allocated = definition instanceof Instruction.New || definition instanceof Instruction.NewArray
                || definition instanceof Instruction.CloneArray;
        return allocated && !hasEscaped(point, object);
    }

    /** True when some path to the point, the instruction there included, has let others know the object. */
    boolean hasEscaped(Point point, Value object) {
        var method = point.method();
        var names = names(method, object);
        if (point.block().terminator() instanceof Terminator.Try t && point.index() == point.block().body().size()
                && escapesAt(t.instruction(), names)) {
            return true;
        }
        for (var block : method.blocks()) {
            for (int i = 0; i <= block.body().size(); i++) {
                boolean escapes = i < block.body().size() ? escapesAt(block.body().get(i), names)
                        : leaves(block.terminator(), names) || block.terminator() instanceof Terminator.Try t
                                && escapesAt(t.instruction(), names);
                if (escapes && reaches(method, block, i, point, object)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when control can get from one place to another without making the object anew. */
    private boolean reaches(Method method, Block from, int index, Point to, Value object) {
        if (from.equals(to.block()) && index <= to.index()) {
            return true;
        }
        var flow = flows.computeIfAbsent(method.ref(), _ -> ControlFlow.of(method));
        Set<Integer> seen = new HashSet<>();
        var work = new ArrayDeque<Integer>();
        from.terminator().edges().forEach(e -> work.add(e.target()));
        while (!work.isEmpty()) {
            int id = work.remove();
            if (!seen.add(id) || !flow.isReachable(id)) {
                continue;
            }
            var block = flow.block(id);
            int made = defines(block, object);
            if (id == to.block().id() && (made < 0 || to.index() < made)) {
                return true;
            }
            if (made < 0) {
                block.terminator().edges().forEach(e -> work.add(e.target()));
            }
        }
        return false;
    }

    private static int defines(Block block, Value object) {
        for (int i = 0; i < block.body().size(); i++) {
            if (block.body().get(i).defined().filter(object::equals).isPresent()) {
                return i;
            }
        }
        return block.terminator().defined().filter(object::equals).isPresent() ? block.body().size() : -1;
    }

    /**
     * True when an array in a field of the object under construction is one that the constructor made and nobody else
     * knows: {@code this.table[i] = ...} in a constructor.
     */
    boolean isOwnArray(Point point, Value array) {
        var method = point.method();
        if (!method.ref().isConstructor()
                || !(definitions(method).get(origin(method, array)) instanceof Instruction.FieldLoad load)
                || !origin(method, load.object()).equals(method.parameters().getFirst())
                        || hasEscaped(point, method.parameters().getFirst())) {
            return false;
        }
        var stores = Scope.instructions(method).filter(i -> i instanceof Instruction.FieldStore s && s.field()
                .equals(load.field())).toList();
        return !stores.isEmpty() && stores.stream().allMatch(s -> isOwn(method, (Instruction.FieldStore) s));
    }

    private boolean isOwn(Method method, Instruction.FieldStore store) {
        var made = origin(method, store.value());
        var names = names(method, made);
        return definitions(method).get(made) instanceof Instruction.NewArray && store.object()
                .equals(method.parameters().getFirst())
                && method.blocks().stream().noneMatch(b -> leaves(b.terminator(), names))
                && Scope.instructions(method).filter(i -> escapesAt(i, names)).allMatch(store::equals)
                && loads(method, store).allMatch(l -> Scope.instructions(method)
                        .noneMatch(i -> escapesAt(i, names(method, l)))
                        && method.blocks().stream().noneMatch(b -> leaves(b.terminator(), names(method, l))));
    }

    private static java.util.stream.Stream<Value> loads(Method method, Instruction.FieldStore store) {
        return Scope.instructions(method).flatMap(i -> i instanceof Instruction.FieldLoad l && l.field()
                .equals(store.field())
                ? java.util.stream.Stream.of(l.result()) : java.util.stream.Stream.<Value>empty());
    }

    /** The position of the parameter that a value is, -1 when it is none. */
    int parameter(Method method, Value value) {
        return method.parameters().indexOf(origin(method, value));
    }
}
