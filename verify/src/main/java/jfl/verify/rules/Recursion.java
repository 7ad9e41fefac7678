// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.verify.Callers;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0111: the kernel stack is small and fixed, so in a module no method may call itself, directly or through others
 * (RULES S6).
 *
 * <p>A method is recursive when it is reachable from one of its callees. Each is searched for breadth first, which also
 * finds the shortest cycle to show; cost: methods times calls, in the worst case only.
 */
public final class Recursion implements Rule {

    @Override
    public Code code() {
        return Code.J0111;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        if (!scope.module()) {
            return;
        }
        var calls = new LinkedHashMap<MethodRef, Map<MethodRef, Instruction.Call>>();
        scope.reached().forEach(m -> calls.put(m.ref(), callees(scope, m)));
        Set<MethodRef> reported = new HashSet<>();
        for (var method : calls.keySet()) {
            var cycle = reported.contains(method) ? List.<MethodRef>of() : cycle(method, calls);
            if (!cycle.isEmpty()) {
                reported.addAll(cycle);
                report.accept(explain(scope, cycle, calls));
            }
        }
    }

    private static Map<MethodRef, Instruction.Call> callees(Scope scope, Method method) {
        var callees = new LinkedHashMap<MethodRef, Instruction.Call>();
        Scope.instructions(method).forEach(i -> {
            if (i instanceof Instruction.Call call) {
                Callers.targets(call.callee()).filter(scope.flow()::isReached)
                        .forEach(t -> callees.putIfAbsent(t, call));
            }
        });
        return callees;
    }

    private static List<MethodRef> cycle(MethodRef start, Map<MethodRef, Map<MethodRef, Instruction.Call>> calls) {
        Map<MethodRef, MethodRef> from = new HashMap<>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var next = queue.remove();
            for (var callee : calls.getOrDefault(next, Map.of()).keySet()) {
                if (callee.equals(start)) {
                    return path(start, next, from);
                }
                if (from.putIfAbsent(callee, next) == null) {
                    queue.add(callee);
                }
            }
        }
        return List.of();
    }

    private static List<MethodRef> path(MethodRef start, MethodRef last, Map<MethodRef, MethodRef> from) {
        var path = new ArrayList<MethodRef>();
        for (var at = last; !at.equals(start); at = from.get(at)) {
            path.addFirst(at);
        }
        path.addFirst(start);
        return path;
    }

    private Diagnostic explain(Scope scope, List<MethodRef> cycle, Map<MethodRef, Map<MethodRef,
            Instruction.Call>> calls) {
        int user = 0;
        while (user < cycle.size() - 1 && Scope.isOurs(cycle.get(user).owner())) {
            user++;
        }
        var caller = cycle.get(user);
        var call = calls.get(caller).get(cycle.get((user + 1) % cycle.size()));
        var diagnostic = Diagnostic.error(code(), scope.span(scope.program().methods().get(caller), call.at()), "`"
                + Scope.readable(caller) + "` calls itself");
        for (int i = 0; i < cycle.size() && cycle.size() > 1; i++) {
            diagnostic = diagnostic.withNote("`" + Scope.readable(cycle.get(i)) + "` calls `"
                    + Scope.readable(cycle.get((i + 1) % cycle.size())) + "`");
        }
        return diagnostic.withNote("the kernel stack is small, and how deep this goes is not known")
                .withHelp("use a loop, with an array as the stack if need be");
    }
}
