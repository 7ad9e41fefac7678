// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jfl.diagnostics.Span;
import jfl.ir.Callee;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;

/** Who calls whom, backwards: breadth first from a method to the nearest line of the user's. */
public final class Callers {

    private record Site(MethodRef caller, Instruction.Call call) {
    }

    private final Map<MethodRef, List<Site>> sites = new HashMap<>();

    private Callers() {
    }

    public static Callers of(Scope scope) {
        var callers = new Callers();
        scope.reached().forEach(m -> Scope.instructions(m).forEach(i -> {
            if (i instanceof Instruction.Call call) {
                targets(call.callee()).forEach(t -> callers.sites.computeIfAbsent(t, _ -> new ArrayList<>())
                        .add(new Site(m.ref(), call)));
            }
        }));
        return callers;
    }

    public static Stream<MethodRef> targets(Callee callee) {
        return switch (callee) {
            case Callee.Direct d -> Stream.of(d.method());
            case Callee.Closed c -> c.cases().stream().map(Callee.Case::target);
            case Callee.Unresolved u -> Stream.of(u.method());
        };
    }

    /** The user's line nearest to a method, unknown when none leads there. */
    public Span nearest(MethodRef target) {
        Set<MethodRef> seen = new HashSet<>(Set.of(target));
        var queue = new ArrayDeque<>(List.of(target));
        while (!queue.isEmpty()) {
            for (var site : sites.getOrDefault(queue.remove(), List.of())) {
                if (!Scope.isOurs(site.caller().owner())) {
                    return Scope.span(site.call().at());
                }
                if (seen.add(site.caller())) {
                    queue.add(site.caller());
                }
            }
        }
        return Span.UNKNOWN;
    }
}
