// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jfl.ir.Annotation;
import jfl.ir.EntryPoint;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.verify.Callers;
import jfl.verify.Scope;

/**
 * Which code runs while no callback can: static initialisers, and the module's constructor up to the first registration
 * (RULES L3).
 *
 * <p>A method <em>publishes</em> when it can get to a native marked {@code @Registers}, or to one that keeps a
 * reference. A point is <em>quiet</em> when its method is entered only from quiet points and no path from the method's
 * start to the point passes a call that publishes. Greatest fixpoint: all methods that some other method calls start as
 * quiet and are struck out; each is struck out once.
 */
final class Phases {
    private final Scope scope;
    private final Set<MethodRef> publishing = new HashSet<>();
    private final Set<MethodRef> quiet = new HashSet<>();
    private final Set<MethodRef> callbacks = new HashSet<>();
    private final Map<MethodRef, Map<Integer, Boolean>> publishedAtEntry = new HashMap<>();

    private Phases(Scope scope) {
        this.scope = scope;
    }

    static Phases of(Scope scope) {
        var phases = new Phases(scope);
        phases.findPublishing();
        phases.findCallbacks();
        phases.findQuiet();
        return phases;
    }

    /** True when no callback can run at the point. */
    boolean isQuiet(Point point) {
        return quiet.contains(point.method().ref()) && !published(point);
    }

    /** True for what callbacks can get to. */
    boolean isInCallback(MethodRef method) {
        return callbacks.contains(method);
    }

    private static boolean isPublishing(Method method) {
        return method.info().isNative()
                && (Annotation.find(method.info().annotations(), "jfl/contracts/Registers").isPresent()
                        || !PointsTo.kept(method).isEmpty());
    }

    private void findPublishing() {
        scope.program().methods().values().stream().filter(Phases::isPublishing).forEach(m -> publishing.add(m.ref()));
        boolean changed = true;
        while (changed) {
            changed = scope.reached().toList().stream().filter(m -> !publishing.contains(m.ref()) && Scope.calls(m)
                    .anyMatch(this::publishes))
                    .map(m -> publishing.add(m.ref())).reduce(false, Boolean::logicalOr);
        }
    }

    private boolean publishes(Instruction.Call call) {
        return Callers.targets(call.callee()).anyMatch(publishing::contains);
    }

    private void findCallbacks() {
        var work = new ArrayDeque<MethodRef>();
        scope.program().entryPoints().stream().filter(e -> e instanceof EntryPoint.Export).map(EntryPoint::method)
                .forEach(work::add);
        while (!work.isEmpty()) {
            var method = scope.program().methods().get(work.remove());
            if (method != null && callbacks.add(method.ref())) {
                Scope.calls(method).flatMap(c -> Callers.targets(c.callee())).forEach(work::add);
            }
        }
    }

    private void findQuiet() {
        Set<MethodRef> entered = scope.program().entryPoints().stream().filter(e -> e instanceof EntryPoint.Export)
                .map(EntryPoint::method).collect(Collectors.toSet());
        List<Method> methods = scope.reached().toList();
        methods.stream().filter(m -> !entered.contains(m.ref()) && !PointsTo.isClose(m))
                .forEach(m -> quiet.add(m.ref()));
        boolean changed = true;
        while (changed) {
            int before = quiet.size();
            methods.forEach(m -> Point.all(m).filter(p -> p.instruction() instanceof Instruction.Call && !isQuiet(p))
                    .flatMap(p -> Callers.targets(((Instruction.Call) p.instruction()).callee()))
                            .forEach(quiet::remove));
            changed = quiet.size() != before;
        }
    }

    private boolean published(Point point) {
        var atEntry = publishedAtEntry.computeIfAbsent(point.method().ref(), _ -> atEntries(point.method()));
        return atEntry.getOrDefault(point.block().id(), false)
                || point.block().body().subList(0, Math.min(point.index(), point.block().body().size())).stream()
                        .anyMatch(i -> i instanceof Instruction.Call c && publishes(c));
    }

    private Map<Integer, Boolean> atEntries(Method method) {
        var published = new HashMap<Integer, Boolean>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var block : method.blocks()) {
                boolean after = published.getOrDefault(block.id(), false)
                        || Scope.instructions(block).anyMatch(i -> i instanceof Instruction.Call c && publishes(c));
                for (var edge : after ? block.terminator().edges() : List.<jfl.ir.Edge>of()) {
                    changed |= published.put(edge.target(), true) == null;
                }
            }
        }
        return published;
    }
}
