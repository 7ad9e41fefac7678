// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Block;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.Condition;
import jfl.ir.Edge;
import jfl.ir.EntryPoint;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.NullType;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.MayThrow;
import jfl.verify.Rule;
import jfl.verify.Scope;
import jfl.verify.isolation.Isolation;

/**
 * J0402: a closeable of the kernel library has an owner (RULES L1, L4): it ends in a final field that the constructor
 * of the module, or of an {@code AutoCloseable} class, assigns, or it is closed, on every path and whatever is thrown.
 * A user's class that owns one is a closeable in the same sense.
 *
 * <p>Notation: {@code O(p)} holds the values that some path has acquired at {@code p} and not yet closed, stored into
 * such a field, returned under a closeable type, or found to be null. Union at joins; block parameters take over from
 * the arguments of the edge. Reported: a value in {@code O} where the method is left. Forward, finite sets that only
 * grow.
 */
public final class Registrations implements Rule {
    private static final String CLOSEABLE = "java/lang/AutoCloseable";

    @Override
    public Code code() {
        return Code.J0402;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.program().entryPoints().stream().filter(e -> e instanceof EntryPoint.Module).findFirst().ifPresent(e -> {
            var classes = closeables(scope);
            var mayThrow = MayThrow.of(scope.program());
            var module = ((EntryPoint.Module) e).module().name();
            scope.users().forEach(m -> new Walk(scope, m, classes, mayThrow, module).lost().forEach(i ->
                    report.accept(explain(scope, m, i))));
        });
    }

    private Diagnostic explain(Scope scope, Method method, Instruction acquired) {
        var type = acquired instanceof Instruction.Call c && c.callee().method().isConstructor() ? c.arguments()
                .getFirst().type()
                : acquired.defined().map(Value::type).orElse(ClassType.OBJECT);
        return Diagnostic.error(code(), scope.span(method, acquired.at()), "nobody owns this `"
                + Scope.readable(type.toString()) + "`")
                .withNote("it would stay registered when the method ends, or when something in between throws")
                .withHelp("assign it to a final field of the module (or of an `AutoCloseable` that the module "
                        + "owns) at once, or use try-with-resources");
    }

    private static Set<String> closeables(Scope scope) {
        Set<String> found = scope.program().classes().values().stream().filter(c -> c.name().startsWith("linux/")
                && !Isolation.isGuard(c) && isCloseable(scope, c.name()))
                .map(ClassInfo::name).collect(Collectors.toCollection(HashSet::new));
        boolean grown = true;
        while (grown) {
            grown = scope.userClasses().filter(c -> isCloseable(scope, c.name()) && c.fields().stream()
                    .anyMatch(f -> !f.isStatic() && isOne(found, f.ref().type())))
                    .map(c -> found.add(c.name())).reduce(false, Boolean::logicalOr);
        }
        return found;
    }

    private static boolean isCloseable(Scope scope, String name) {
        return scope.hierarchy().isSubclass(name, CLOSEABLE) || scope.hierarchy().isSubtype(new ClassType(name),
                new ClassType(CLOSEABLE));
    }

    private static boolean isOne(Set<String> closeables, Type type) {
        return type instanceof ClassType c && closeables.contains(c.name());
    }

    private static final class Walk {
        private final Scope scope;
        private final Method method;
        private final Set<String> closeables;
        private final MayThrow mayThrow;
        private final boolean owns;
        private final Map<Value, Instruction> acquired = new HashMap<>();
        private final Set<Value> caught = new HashSet<>();
        private final Set<Instruction> lost = new LinkedHashSet<>();

        Walk(Scope scope, Method method, Set<String> closeables, MayThrow mayThrow, String module) {
            this.scope = scope;
            this.method = method;
            this.closeables = closeables;
            this.mayThrow = mayThrow;
            var owner = method.ref().owner();
            this.owns = method.ref().isConstructor() && (owner.equals(module) || isCloseable(scope, owner));
        }

        Set<Instruction> lost() {
            if (Scope.calls(method).noneMatch(this::acquires)) {
                return Set.of();
            }
            var flow = ControlFlow.of(method);
            method.blocks().stream().filter(b -> b.terminator() instanceof Terminator.Try)
                    .forEach(b -> caught.add(flow.block(b.terminator().edges().get(1).target()).parameters()
                            .getFirst()));
            Map<Integer, Set<Value>> entries = new HashMap<>(Map.of(method.entry().id(), new HashSet<>()));
            var work = new ArrayDeque<Block>(List.of(method.entry()));
            while (!work.isEmpty()) {
                var block = work.remove();
                Set<Value> open = new HashSet<>(Objects.requireNonNull(entries.get(block.id())));
                block.body().forEach(i -> step(i, open, true));
                Set<Value> before = new HashSet<>(open);
                if (block.terminator() instanceof Terminator.Try t) {
                    before.removeAll(discharged(t.instruction()));
                    nullTested(t.instruction()).ifPresent(before::remove);
                    step(t.instruction(), open, false);
                }
                leave(block.terminator(), open);
                var edges = block.terminator().edges();
                for (int i = 0; i < edges.size(); i++) {
                    boolean exceptional = i == 1 && block.terminator() instanceof Terminator.Try;
                    join(edges.get(i), along(block.terminator(), i, exceptional ? before : open), entries, flow, work);
                }
            }
            return lost;
        }

        private boolean acquires(Instruction.Call call) {
            boolean made = call.callee().method().isConstructor()
                    && isOne(closeables, new ClassType(call.callee().method().owner()))
                    && !call.arguments().getFirst().equals(method.parameters().isEmpty() ? null : method.parameters()
                            .getFirst());
            return made || call.defined().filter(v -> isOne(closeables, v.type())).isPresent();
        }

        private void step(Instruction instruction, Set<Value> open, boolean leaves) {
            open.removeAll(discharged(instruction));
            if (leaves && instruction instanceof Instruction.Throwing t && !isHarmless(t) && mayThrow.instruction(t)) {
                open.forEach(this::lose);
            }
            if (instruction instanceof Instruction.Cast c && open.remove(c.operand())) {
                open.add(c.result());
                acquired.put(c.result(), Objects.requireNonNull(acquired.get(c.operand())));
            }
            if (instruction instanceof Instruction.Call call && acquires(call)) {
                var value = call.defined().orElseGet(() -> call.arguments().getFirst());
                open.add(value);
                acquired.put(value, call);
            }
        }

        /**
         * What cannot raise here: {@code this} and a caught exception are not null; and if an acquired value is null
         * there is nothing to close.
         */
        private boolean isHarmless(Instruction.Throwing instruction) {
            return instruction instanceof Instruction.New n && n.placement() == Placement.EXCEPTION
                    || nullTested(instruction).filter(v -> acquired.containsKey(v) || caught.contains(v) || isThis(v))
                            .isPresent();
        }

        private boolean isThis(Value value) {
            return !method.info().isStatic() && value.equals(method.parameters().getFirst());
        }

        private static Optional<Value> nullTested(Instruction instruction) {
            return instruction instanceof Instruction.Check c && c.obligation() instanceof Obligation.NonNull n
                    ? Optional.of(n.value()) : Optional.empty();
        }

        private Set<Value> discharged(Instruction instruction) {
            return switch (instruction) {
                case Instruction.FieldStore s when owns && s.object().equals(method.parameters().getFirst())
                        && isFinal(s) -> Set.of(s.value());
                case Instruction.Call c when c.callee().method().name().equals("close") && !c.arguments()
                        .isEmpty() -> Set.of(c.arguments().getFirst());
                default -> Set.of();
            };
        }

        private boolean isFinal(Instruction.FieldStore store) {
            return store.field().owner().equals(method.ref().owner())
                    && scope.hierarchy().find(store.field().owner()).flatMap(c -> c.declaredField(store.field()))
                            .filter(f -> f.isFinal()).isPresent()
                    && isCloseable(scope, store.field().type() instanceof ClassType c ? c.name() : "");
        }

        private void leave(Terminator terminator, Set<Value> open) {
            switch (terminator) {
                case Terminator.Return r -> open.stream().filter(v -> !v.equals(r.value())
                        || !isOne(closeables, method.ref().result())).forEach(this::lose);
                case Terminator.Throw _ -> open.forEach(this::lose);
                case Terminator.Jump _, Terminator.If _, Terminator.Switch _, Terminator.Try _ -> { }
            }
        }

        private void lose(Value value) {
            lost.add(Objects.requireNonNull(acquired.get(value)));
        }

        /** What is null on an edge is nothing to close. */
        private static Set<Value> along(Terminator terminator, int edge, Set<Value> open) {
            if (terminator instanceof Terminator.If i && i.right().type() == NullType.NULL
                    && (i.condition() == Condition.EQ) == (edge == 0)) {
                Set<Value> rest = new HashSet<>(open);
                rest.remove(i.left());
                return rest;
            }
            return open;
        }

        private void join(Edge edge, Set<Value> open, Map<Integer, Set<Value>> entries, ControlFlow flow,
                ArrayDeque<Block> work) {
            var target = flow.block(edge.target());
            int skip = target.parameters().size() - edge.arguments().size();
            Set<Value> arriving = new HashSet<>(open);
            for (int i = 0; i < edge.arguments().size(); i++) {
                var argument = edge.arguments().get(i);
                if (open.contains(argument)) {
                    arriving.remove(argument);
                    arriving.add(target.parameters().get(i + skip));
                    acquired.putIfAbsent(target.parameters().get(i + skip),
                            Objects.requireNonNull(acquired.get(argument)));
                }
            }
            var known = entries.get(target.id());
            if (known == null) {
                entries.put(target.id(), arriving);
                work.add(target);
            } else if (known.addAll(arriving)) {
                work.add(target);
            }
        }
    }
}
