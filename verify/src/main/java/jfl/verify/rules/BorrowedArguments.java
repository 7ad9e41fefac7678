// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.ClassType;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Type;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0401: what the kernel lends for one call is not kept (RULES I4). A value of a class marked {@code @Borrowed} is used only under that very type, so that this
 * rule sees it wherever it goes: as a receiver, as an argument, in a variable; not in a field, an array, a capture, a result or a wider type.
 */
public final class BorrowedArguments implements Rule {

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
            boolean kept = what.startsWith("stored") || what.equals("returned");
            if (isBorrowed(scope, value.type()) && (kept || !to.equals(value.type()))) {
                report.accept(explain(scope, value.type(), what).at(scope.span(method, at)));
            }
        });
        Scope.instructions(method).forEach(i -> {
            if (i instanceof Instruction.NewArray n && isBorrowed(scope, n.type().element())) {
                report.accept(explain(scope, n.type().element(), "kept in an array").at(scope.span(method, i.at())));
            }
        });
    }

    private Diagnostic explain(Scope scope, Type type, String what) {
        return Diagnostic.error(code(), jfl.diagnostics.Span.UNKNOWN, "a borrowed `" + Scope.readable(type.toString()) + "` is " + what)
                .withNote("the kernel lends it for this call only").withHelp("copy what you need out of it, and keep the copy");
    }

    private static boolean isBorrowed(Scope scope, Type type) {
        return type instanceof ClassType c && scope.hierarchy().find(c.name()).flatMap(i -> i.annotation("jfl/contracts/Borrowed")).isPresent();
    }
}
