// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.ArrayType;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.Hierarchy;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0119: an exception is a value (RULES S8): it is no {@code Object}, no element of an array, and its own fields are
 * final and hold numbers or constant text.
 */
public final class ExceptionAsObject implements Rule {

    @Override
    public Code code() {
        return Code.J0119;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.userClasses().filter(c -> scope.hierarchy().isThrowable(new ClassType(c.name())))
                .forEach(c -> fields(scope, c, report));
        scope.reached().forEach(m -> Moves.visit(m, (value, to, what, at) -> {
            if (isException(scope.hierarchy(), value.type()) && !isException(scope.hierarchy(), to)) {
                report.accept(Diagnostic.error(code(), scope.span(m, at), "an exception is " + what + " as a `"
                        + Scope.readable(to.toString()) + "`")
                        .withNote("exceptions are values: a class, a message and numbers, not objects")
                        .withHelp("keep what matters of it in fields of your own, or use a variable of an "
                                + "exception type"));
            }
        }));
        scope.users().forEach(m -> Scope.instructions(m)
                .filter(i -> i.defined().map(v -> isExceptionArray(scope.hierarchy(), v.type())).orElse(false))
                .forEach(i ->
                report.accept(Diagnostic.error(code(), scope.span(m, i.at()), "arrays of exceptions are not supported")
                        .withHelp("keep their classes as an enum"))));
    }

    private void fields(Scope scope, ClassInfo info, Consumer<Diagnostic> report) {
        info.fields().stream().filter(f -> !f.isStatic()).forEach(f -> {
            boolean value = f.ref().type() instanceof Primitive || f.ref().type().equals(ClassType.STRING);
            if (!value || !f.isFinal()) {
                report.accept(Diagnostic.error(code(), scope.spanOf(info, f.ref()), "field `" + f.ref().name()
                        + "` of exception `" + Scope.readable(info.name()) + "` "
                        + (value ? "is not final" : "is a reference"))
                        .withNote("exceptions are copied, and own no objects")
                                .withHelp("make it a `final` number or `String`"));
            }
        });
    }

    private static boolean isException(Hierarchy hierarchy, Type type) {
        return type != NullType.NULL && hierarchy.isThrowable(type);
    }

    private static boolean isExceptionArray(Hierarchy hierarchy, Type type) {
        return type instanceof ArrayType a && (isException(hierarchy, a.element()) || isExceptionArray(hierarchy,
                a.element()));
    }
}
