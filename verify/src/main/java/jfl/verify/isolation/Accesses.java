// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jfl.ir.Annotation;
import jfl.ir.ArrayType;
import jfl.ir.EntryPoint;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Value;
import jfl.verify.Callers;
import jfl.verify.Scope;

/**
 * Collects every access that isolation has to judge, and moves each to the place where it is judged best: while the
 * object is a parameter, from the method to all of its calls. What C or unloading calls is judged in place too. Trusted
 * code may change its own fields; elements of arrays that it is handed count as changed by the call. Each pair of an
 * access and a place is visited once, so this ends.
 */
final class Accesses {
    private static final String READ_ONLY = "jfl/contracts/ReadOnly";

    private final Scope scope;
    private final Escapes escapes;
    private final Map<MethodRef, List<Point>> callers = new HashMap<>();
    private final Set<MethodRef> entered = new HashSet<>();
    private final Set<Access> seen = new LinkedHashSet<>();
    private final Deque<Access> work = new ArrayDeque<>();
    private final List<Access> judged = new ArrayList<>();

    private Accesses(Scope scope, Escapes escapes) {
        this.scope = scope;
        this.escapes = escapes;
    }

    static List<Access> of(Scope scope, Escapes escapes) {
        var accesses = new Accesses(scope, escapes);
        scope.program().entryPoints().stream().map(EntryPoint::method).forEach(accesses.entered::add);
        scope.reached().filter(PointsTo::isClose).forEach(m -> accesses.entered.add(m.ref()));
        scope.reached().forEach(m -> Point.all(m).forEach(accesses::collect));
        while (!accesses.work.isEmpty()) {
            accesses.place(accesses.work.remove());
        }
        return List.copyOf(accesses.judged);
    }

    private boolean isTrusted(Method method) {
        return isTrusted(scope, method.ref().owner());
    }

    static boolean isTrusted(Scope scope, String owner) {
        return owner.startsWith("linux/") || scope.hierarchy().find(owner)
                .flatMap(c -> c.annotation("jfl/contracts/Trusted")).isPresent();
    }

    private void collect(Point point) {
        var method = point.method();
        switch (point.instruction()) {
            case Instruction.FieldLoad l when !isTrusted(method) && !isFinal(l.field()) -> add(point, l.object(),
                    Optional.of(l.field()), false);
            case Instruction.FieldStore s when !isTrusted(method) && !isConstruction(method, s) -> add(point,
                    s.object(), Optional.of(s.field()), true);
            case Instruction.ArrayLoad l -> add(point, l.array(), Optional.empty(), false);
            case Instruction.CloneArray c -> add(point, c.array(), Optional.empty(), false);
            case Instruction.ArrayStore s -> add(point, s.array(), Optional.empty(), true);
            case Instruction.Call call -> call(point, call);
            default -> { }
        }
    }

    private void add(Point point, Value object, Optional<FieldRef> field, boolean write) {
        add(new Access(point, object, field, write, scope.span(point.method(), point.instruction().at()),
                !Scope.isOurs(point.method().ref().owner())));
    }

    private void add(Access access) {
        if (seen.add(access)) {
            work.add(access);
        }
    }

    private boolean isFinal(FieldRef field) {
        return scope.hierarchy().find(field.owner()).flatMap(c -> c.declaredField(field)).filter(f -> f.isFinal())
                .isPresent();
    }

    /** A constructor fills in its own object. Whether that object is known to others already is asked elsewhere. */
    static boolean isConstruction(Method method, Instruction.FieldStore store) {
        return method.ref().isConstructor() && store.field().owner().equals(method.ref().owner()) && store.object()
                .equals(method.parameters().getFirst());
    }

    private void call(Point point, Instruction.Call call) {
        Callers.targets(call.callee()).distinct().forEach(target -> {
            callers.computeIfAbsent(target, _ -> new ArrayList<>()).add(point);
            var method = scope.program().methods().get(target);
            for (int i = 0; method != null && !method.hasBody() && i < call.arguments().size(); i++) {
                if (call.arguments().get(i).type() instanceof ArrayType) {
                    add(point, call.arguments().get(i), Optional.empty(), !isReadOnly(method, i));
                }
            }
        });
    }

    private static boolean isReadOnly(Method target, int index) {
        var said = target.info().parameterAnnotations();
        return index < said.size() && Annotation.find(said.get(index), READ_ONLY).isPresent();
    }

    private void place(Access access) {
        var method = access.point().method();
        int parameter = escapes.parameter(method, access.object());
        if (parameter < 0 || entered.contains(method.ref())) {
            judge(access);
        }
        if (parameter >= 0) {
            callers.getOrDefault(method.ref(), List.of()).forEach(p -> move(access, p, parameter));
        }
    }

    private void judge(Access access) {
        if (access.byUser() || !isTrusted(access.point().method())) {
            judged.add(access);
        }
    }

    private void move(Access access, Point caller, int parameter) {
        var argument = ((Instruction.Call) caller.instruction()).arguments().get(parameter);
        boolean byUser = access.byUser() || !Scope.isOurs(caller.method().ref().owner());
        var origin = access.byUser() ? access.origin() : scope.span(caller.method(), caller.instruction().at());
        add(new Access(caller, argument, access.field(), access.write(), origin, byUser));
    }
}
