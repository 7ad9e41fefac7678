// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.Span;
import jfl.ir.ClassType;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Type;
import jfl.verify.Rule;
import jfl.verify.Scope;
import jfl.verify.isolation.Isolation;

/**
 * J0401: what the kernel lends for one call is not kept, and a guard stays in the method that took the lock (RULES I4).
 * A value of a class marked {@code @Borrowed}, and a guard, is used only under that very type, so that this rule sees
 * it wherever it goes: not in a field, an array, a capture, a result or a wider type. A guard is not an argument
 * either.
 */
public final class BorrowedArguments implements Rule {
    private static final String HELP = "copy what you need out of it, and keep the copy";
    private static final String GUARD_HELP = "take the lock where it is used: `try (var held = mutex.lock()) { "
            + "... }`, and pass the content instead";

    @Override
    public Code code() {
        return Code.J0401;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.users().forEach(m -> check(scope, m, report));
    }

    private void check(Scope scope, Method method, Consumer<Diagnostic> report) {
        Moves.visit(method, (value, to, what, at) -> {
            boolean kept = what.startsWith("stored") || what.equals("returned") || what.startsWith("passed")
                    && isGuard(scope, value.type());
            if (isLent(scope, value.type()) && (kept || !to.equals(value.type()))) {
                report.accept(explain(scope, value.type(), what).at(scope.span(method, at)));
            }
        });
        Scope.instructions(method).forEach(i -> {
            if (i instanceof Instruction.NewArray n && isLent(scope, n.type().element())) {
                report.accept(explain(scope, n.type().element(), "kept in an array").at(scope.span(method, i.at())));
            }
        });
    }

    private Diagnostic explain(Scope scope, Type type, String what) {
        var name = Scope.readable(type.toString());
        var diagnostic = Diagnostic.error(code(), Span.UNKNOWN, (isGuard(scope, type) ? "the guard `" : "a borrowed `")
                + name + "` is " + what);
        return isGuard(scope, type) ? diagnostic.withNote("a guard is good for the block that took the lock")
                .withHelp(GUARD_HELP)
                : diagnostic.withNote("the kernel lends it for this call only").withHelp(HELP);
    }

    private static boolean isLent(Scope scope, Type type) {
        return isGuard(scope, type)
                || type instanceof ClassType c && scope.hierarchy().find(c.name())
                        .flatMap(i -> i.annotation("jfl/contracts/Borrowed")).isPresent();
    }

    private static boolean isGuard(Scope scope, Type type) {
        return type instanceof ClassType c && scope.hierarchy().find(c.name()).filter(Isolation::isGuard).isPresent();
    }
}
