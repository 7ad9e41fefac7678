// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jfl.ir.Annotation;
import jfl.ir.ArrayType;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Edge;
import jfl.ir.EntryPoint;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.verify.Scope;

/**
 * Which allocations the object in a variable, a field or an element can come from.
 *
 * <p>Notation: {@code P(n)} is the set of {@linkplain Site sites} at a node {@code n}: an SSA value, a field of the
 * objects of a site, the elements of the arrays of a site, a static field, a result. Inclusion constraints as in
 * Andersen, "Program Analysis and Specialization for the C Programming Language", 1994: fields are told apart by the
 * site of their object, calls are not told apart. One node, <em>outside</em>, stands for what C keeps: arguments marked
 * {@code @Retains} or {@code @Consumes} and results of exports go there, and what C hands in (results of natives,
 * parameters of exports) comes from there; the result of a native may also be an object of its own. Exceptions own no
 * objects and strings never change, so both are left out. Terminates because nodes and sites are finite; cubic at
 * worst.
 */
public final class PointsTo {
    private static final Set<String> KEPT = Set.of("jfl/contracts/Retains", "jfl/contracts/Consumes");

    private record OfValue(MethodRef method, int id) {
    }

    private record OfField(Site object, FieldRef field) {
    }

    private record OfElements(Site array) {
    }

    private record OfStatic(FieldRef field) {
    }

    private record OfResult(MethodRef method) {
    }

    private enum Special { OUTSIDE, ANYTHING }

    private final Scope scope;
    private final Graph graph = new Graph();
    private final Map<FieldRef, Set<Site>> objectsByField = new HashMap<>();

    private PointsTo(Scope scope) {
        this.scope = scope;
    }

    /** Solves for a program whose calls are resolved. */
    public static PointsTo of(Scope scope) {
        var points = new PointsTo(scope);
        scope.reached().forEach(points::method);
        scope.program().entryPoints().forEach(points::enter);
        points.graph.solve();
        return points;
    }

    /** The sites of a value. */
    public Set<Site> of(MethodRef method, Value value) {
        return graph.at(new OfValue(method, value.id()));
    }

    /** What C holds on to between calls. */
    public Set<Site> outside() {
        return graph.at(Special.OUTSIDE);
    }

    /** What static fields refer to. */
    public Set<Site> statics() {
        return graph.all().stream().filter(e -> e.getKey() instanceof OfStatic).flatMap(e -> e.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** What a field refers to, whatever the object. */
    public Set<Site> field(FieldRef field) {
        return objectsByField.getOrDefault(field, Set.of()).stream().flatMap(s -> graph.at(new OfField(s, field))
                .stream()).collect(Collectors.toSet());
    }

    /**
     * What can be reached from some sites, themselves included, through elements and the fields that a predicate lets
     * through.
     */
    public Set<Site> closure(Set<Site> roots, java.util.function.Predicate<FieldRef> through) {
        Map<Site, Set<Object>> nodes = new HashMap<>();
        for (var entry : graph.all()) {
            switch (entry.getKey()) {
                case OfField f when through.test(f.field()) -> nodes.computeIfAbsent(f.object(), _ -> new HashSet<>())
                        .add(f);
                case OfElements e -> nodes.computeIfAbsent(e.array(), _ -> new HashSet<>()).add(e);
                default -> { }
            }
        }
        Set<Site> found = new HashSet<>(roots);
        var work = new java.util.ArrayDeque<>(found);
        while (!work.isEmpty()) {
            nodes.getOrDefault(work.remove(), Set.of()).forEach(n -> graph.at(n).stream().filter(found::add)
                    .forEach(work::add));
        }
        return found;
    }

    private static OfValue node(Method method, Value value) {
        return new OfValue(method.ref(), value.id());
    }

    private void enter(EntryPoint entry) {
        var method = scope.program().methods().get(entry.method());
        if (method == null) {
            return;
        }
        switch (entry) {
            case EntryPoint.Export _ -> {
                method.parameters().forEach(p -> fromOutside(p.type(), node(method, p)));
                graph.flow(new OfResult(method.ref()), Special.OUTSIDE);
            }
            case EntryPoint.Module m -> {
                make(node(method, method.parameters().getFirst()), new Site(method.ref(), -1, 0, m.module().name()));
                closes();
            }
            case EntryPoint.Main _ -> { }
        }
    }

    /** Unloading may close any closeable (RULES L1). */
    private void closes() {
        scope.reached().filter(PointsTo::isClose).forEach(m -> {
            var type = new ClassType(m.ref().owner());
            graph.flow(Special.ANYTHING, node(m, m.parameters().getFirst()), type, s -> scope.hierarchy()
                    .isSubtype(s.type(), type));
        });
    }

    static boolean isClose(Method method) {
        return method.ref().name().equals("close") && method.ref().parameters().isEmpty() && !method.info().isStatic();
    }

    private void fromOutside(Type type, Object node) {
        if (type instanceof Reference) {
            graph.flow(Special.OUTSIDE, node, type, s -> scope.hierarchy().isSubtype(s.type(), type));
        }
    }

    private void make(Object node, Site site) {
        graph.add(node, site);
        graph.add(Special.ANYTHING, site);
    }

    private void method(Method method) {
        for (var block : method.blocks()) {
            block.body().forEach(i -> instruction(method, i));
            switch (block.terminator()) {
                case Terminator.Return r when r.value() != null -> copy(node(method, r.value()), r.value().type(),
                        new OfResult(method.ref()));
                case Terminator.Try t -> {
                    instruction(method, t.instruction());
                    edge(method, t.normal());
                    edge(method, t.exceptional());
                }
                case Terminator.Jump _, Terminator.If _, Terminator.Switch _, Terminator.Return _, Terminator.Throw _ ->
                    block.terminator().edges().forEach(e -> edge(method, e));
            }
        }
    }

    private void edge(Method method, Edge edge) {
        var parameters = method.blocks().stream().filter(b -> b.id() == edge.target()).findFirst().orElseThrow()
                .parameters();
        int skip = parameters.size() - edge.arguments().size();
        for (int i = 0; i < edge.arguments().size(); i++) {
            copy(node(method, edge.arguments().get(i)), edge.arguments().get(i).type(),
                    node(method, parameters.get(i + skip)));
        }
    }

    private void copy(Object from, Type type, Object to) {
        if (!(type instanceof Primitive)) {
            graph.flow(from, to);
        }
    }

    private void instruction(Method method, Instruction instruction) {
        switch (instruction) {
            case Instruction.Cast c -> {
                var type = c.result().type();
                graph.flow(node(method, c.operand()), node(method, c.result()), type, s -> scope.hierarchy()
                        .isSubtype(s.type(), type));
            }
            case Instruction.FieldLoad l -> {
                if (l.result().type() instanceof Reference) {
                    graph.listen(node(method, l.object()), s -> graph.flow(field(s, l.field()),
                            node(method, l.result())));
                }
            }
            case Instruction.FieldStore s -> {
                if (s.value().type() instanceof Reference) {
                    graph.listen(node(method, s.object()), o -> graph.flow(node(method, s.value()),
                            field(o, s.field())));
                }
            }
            case Instruction.StaticLoad l -> copy(new OfStatic(l.field()), l.result().type(), node(method, l.result()));
            case Instruction.StaticStore s -> copy(node(method, s.value()), s.value().type(), new OfStatic(s.field()));
            case Instruction.ArrayLoad l -> {
                if (l.result().type() instanceof Reference) {
                    graph.listen(node(method, l.array()), s -> graph.flow(new OfElements(s), node(method, l.result())));
                }
            }
            case Instruction.ArrayStore s -> {
                if (s.value().type() instanceof Reference) {
                    graph.listen(node(method, s.array()), a -> graph.flow(node(method, s.value()), new OfElements(a)));
                }
            }
            case Instruction.New n -> make(node(method, n.result()), new Site(method.ref(), n.result().id(), 0, n.type()
                    .name()));
            case Instruction.NewArray n -> make(node(method, n.result()), new Site(method.ref(), n.result().id(), 0,
                    n.type().descriptor()));
            case Instruction.NewMultiArray n -> arrays(method, n);
            case Instruction.CloneArray c -> clone(method, c);
            case Instruction.Call c -> call(method, c);
            case Instruction.Dynamic d -> d.defined().ifPresent(v -> fromOutside(v.type(), node(method, v)));
            case Instruction.Const _, Instruction.Binary _, Instruction.Negate _, Instruction.Convert _,
                    Instruction.Compare _, Instruction.InstanceOf _,
                    Instruction.ArrayLength _, Instruction.Concat _, Instruction.Check _, Instruction.MonitorEnter _,
                            Instruction.MonitorExit _,
                    Instruction.Counting _ -> { }
        }
    }

    private Object field(Site object, FieldRef field) {
        objectsByField.computeIfAbsent(field, _ -> new HashSet<>()).add(object);
        return new OfField(object, field);
    }

    private void arrays(Method method, Instruction.NewMultiArray allocation) {
        Object node = node(method, allocation.result());
        Type type = allocation.type();
        for (int i = 0; i < allocation.lengths().size() && type instanceof ArrayType array; i++) {
            var site = new Site(method.ref(), allocation.result().id(), i, array.descriptor());
            make(node, site);
            node = new OfElements(site);
            type = array.element();
        }
    }

    private void clone(Method method, Instruction.CloneArray clone) {
        graph.listen(node(method, clone.array()), s -> {
            var copy = new Site(method.ref(), clone.result().id(), 0, s.className());
            graph.flow(new OfElements(s), new OfElements(copy));
            make(node(method, clone.result()), copy);
        });
    }

    private void call(Method caller, Instruction.Call call) {
        switch (call.callee()) {
            case Callee.Direct d -> connect(caller, call, d.method(), 0);
            case Callee.Closed c -> c.cases().forEach(one -> {
                connect(caller, call, one.target(), 1);
                receive(caller, call, one.target(), s -> one.classes().contains(s.className()));
            });
            case Callee.Unresolved u -> throw new IllegalStateException("call of " + u.method() + " is not resolved");
        }
    }

    private void receive(Method caller, Instruction.Call call, MethodRef target,
            java.util.function.Predicate<Site> filter) {
        var method = scope.program().methods().get(target);
        if (method != null && method.hasBody()) {
            graph.flow(node(caller, call.arguments().getFirst()), node(method, method.parameters().getFirst()), target,
                    filter);
        }
    }

    private void connect(Method caller, Instruction.Call call, MethodRef target, int first) {
        var method = scope.program().methods().get(target);
        if (method == null) {
            return;
        }
        if (!method.hasBody()) {
            crossing(caller, call, method);
            return;
        }
        for (int i = first; i < call.arguments().size(); i++) {
            copy(node(caller, call.arguments().get(i)), call.arguments().get(i).type(), node(method, method.parameters()
                    .get(i)));
        }
        call.defined().ifPresent(v -> copy(new OfResult(target), v.type(), node(caller, v)));
    }

    private void crossing(Method caller, Instruction.Call call, Method target) {
        for (int i : kept(target)) {
            copy(node(caller, call.arguments().get(i)), call.arguments().get(i).type(), Special.OUTSIDE);
        }
        call.defined().filter(v -> v.type() instanceof Reference).ifPresent(v -> {
            var site = new Site(target.ref(), -2, 0, v.type() instanceof ClassType c ? c.name() : v.type()
                    .descriptor());
            make(node(caller, v), site);
            graph.add(Special.OUTSIDE, site);
            fromOutside(v.type(), node(caller, v));
        });
    }

    /** Positions of the arguments that a native keeps; all of its references when it does not say. */
    static List<Integer> kept(Method target) {
        return java.util.stream.IntStream.range(0, target.parameters().size()).filter(i -> {
            var said = i < target.info().parameterAnnotations().size() ? target.info().parameterAnnotations().get(i)
                    : List.<Annotation>of();
            return Annotation.find(said, "jfl/contracts/Borrows").isEmpty() && target.parameters().get(i)
                    .type() instanceof Reference
                    || said.stream().anyMatch(a -> KEPT.contains(a.type()));
        }).boxed().toList();
    }

}
