// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import jfl.diagnostics.Span;
import jfl.ir.Callee;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.verify.Scope;

/**
 * Finds the calls that can get to a method as {@code java.lang.Object} has it; the closed world holds only a stand-in
 * for its code.
 */
final class ObjectMethods {

    private ObjectMethods() {
    }

    /** The user's lines that lead there, each with a class that does not override the method. */
    static Map<Span, String> calls(Scope scope, String name) {
        var found = new LinkedHashMap<Span, String>();
        scope.reached().forEach(m -> Scope.instructions(m).forEach(i -> {
            if (i instanceof Instruction.Call call) {
                offender(scope, m, call, name).ifPresent(c -> found.putIfAbsent(scope.span(m, call.at()), c));
            }
        }));
        return found;
    }

    private static java.util.Optional<String> offender(Scope scope, Method method, Instruction.Call call, String name) {
        return switch (call.callee()) {
            case Callee.Direct d when isOfObject(d.method(), name) ->
                scope.flow().classes(method.ref(), call.arguments().getFirst()).stream().findFirst()
                        .map(Scope::readable);
            case Callee.Closed c -> c.cases().stream().filter(one -> isOfObject(one.target(), name))
                    .flatMap(one -> one.classes().stream())
                    .filter(scope.flow().classes(method.ref(), call.arguments().getFirst())::contains).findFirst()
                            .map(Scope::readable);
            case Callee.Direct _, Callee.Unresolved _ -> java.util.Optional.empty();
        };
    }

    private static boolean isOfObject(MethodRef method, String name) {
        return method.owner().equals("java/lang/Object") && method.name().equals(name);
    }
}
