// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.Annotation;
import jfl.ir.Block;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.verify.Callers;
import jfl.verify.Scope;

/**
 * Where a lock is held. A guard is an object of a class with a field marked {@code @Protected}: a call that returns one
 * has taken the lock, {@code close} on it releases the lock.
 *
 * <p>Notation: {@code H(p)} is the set of guards that every path to {@code p} has taken and not closed since;
 * intersection at joins, a forward analysis whose sets only shrink. Closing a guard that is no result of a call (a
 * variable with several sources) empties the set. A point is <em>locked</em> when {@code H} is not empty there, or when
 * its method is called from locked points only (greatest fixpoint; entry points are not).
 */
final class Regions {
    private static final String PROTECTED = "jfl/contracts/Protected";

    private final Scope scope;
    private final Map<MethodRef, Map<Integer, Set<Value>>> held = new HashMap<>();
    private final Set<MethodRef> lockedMethods = new HashSet<>();

    private Regions(Scope scope) {
        this.scope = scope;
    }

    static Regions of(Scope scope) {
        var regions = new Regions(scope);
        regions.findLockedMethods();
        return regions;
    }

    /** True for a class whose objects are held locks. */
    static boolean isGuard(ClassInfo info) {
        return info.fields().stream().anyMatch(f -> Annotation.find(f.annotations(), PROTECTED).isPresent());
    }

    boolean isLocked(Point point) {
        return lockedMethods.contains(point.method().ref()) || !heldAt(point).isEmpty();
    }

    private boolean isGuard(Value value) {
        return value.type() instanceof ClassType c && scope.hierarchy().find(c.name()).filter(Regions::isGuard)
                .isPresent();
    }

    private void findLockedMethods() {
        Map<MethodRef, List<Point>> callers = new HashMap<>();
        scope.reached().forEach(m -> Point.all(m).forEach(p -> {
            if (p.instruction() instanceof Instruction.Call call) {
                Callers.targets(call.callee()).forEach(t -> callers.computeIfAbsent(t, _ -> new ArrayList<>()).add(p));
            }
        }));
        lockedMethods.addAll(callers.keySet());
        scope.program().entryPoints().forEach(e -> lockedMethods.remove(e.method()));
        scope.reached().filter(PointsTo::isClose).forEach(m -> lockedMethods.remove(m.ref()));
        while (lockedMethods.removeIf(m -> callers.getOrDefault(m, List.of()).stream().anyMatch(p -> !isLocked(p)))) {
            // again, until every caller of what is left holds a lock
        }
    }

    private Set<Value> heldAt(Point point) {
        var atEntry = held.computeIfAbsent(point.method().ref(), _ -> solve(point.method())).get(point.block().id());
        Set<Value> now = new HashSet<>(atEntry == null ? Set.of() : atEntry);
        point.block().body().subList(0, Math.min(point.index(), point.block().body().size()))
                .forEach(i -> step(i, now));
        return now;
    }

    private void step(Instruction instruction, Set<Value> now) {
        if (!(instruction instanceof Instruction.Call call)) {
            return;
        }
        if (isClose(call)) {
            var guard = call.arguments().getFirst();
            if (!now.remove(guard)) {
                now.clear();
            }
        }
        call.defined().filter(this::isGuard).ifPresent(now::add);
    }

    private boolean isClose(Instruction.Call call) {
        return call.callee().method().name().equals("close") && !call.arguments().isEmpty() && isGuard(call.arguments()
                .getFirst());
    }

    private Map<Integer, Set<Value>> solve(Method method) {
        Map<Integer, Set<Value>> entries = new HashMap<>();
        var flow = ControlFlow.of(method);
        var work = new ArrayDeque<Block>(List.of(method.entry()));
        entries.put(method.entry().id(), Set.of());
        while (!work.isEmpty()) {
            var block = work.remove();
            Set<Value> before = new HashSet<>(java.util.Objects.requireNonNull(entries.get(block.id())));
            block.body().forEach(i -> step(i, before));
            Set<Value> after = new HashSet<>(before);
            if (block.terminator() instanceof Terminator.Try t) {
                step(t.instruction(), after);
                if (mayHaveClosed(t)) {
                    before.retainAll(after);
                }
            }
            var edges = block.terminator().edges();
            for (int i = 0; i < edges.size(); i++) {
                boolean exceptional = i == 1 && block.terminator() instanceof Terminator.Try;
                join(edges.get(i), exceptional ? before : after, entries, flow, work);
            }
        }
        return entries;
    }

    private boolean mayHaveClosed(Terminator.Try attempt) {
        return attempt.instruction() instanceof Instruction.Call call && isClose(call);
    }

    private static void join(Edge edge, Set<Value> state, Map<Integer, Set<Value>> entries, ControlFlow flow,
            ArrayDeque<Block> work) {
        var known = entries.get(edge.target());
        Set<Value> merged = new HashSet<>(state);
        if (known != null) {
            merged.retainAll(known);
        }
        if (!merged.equals(known)) {
            entries.put(edge.target(), merged);
            work.add(flow.block(edge.target()));
        }
    }
}
