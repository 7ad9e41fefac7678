// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import java.util.stream.Stream;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.ArrayType;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.verify.Rule;
import jfl.verify.Scope;

/** J0101: kernel code does not use the floating-point unit, whose state belongs to user space. */
public final class FloatingPoint implements Rule {
    private static final String HELP = "use scaled integers: hundredths in an `int`, or a `long` with a fixed "
            + "binary point";

    @Override
    public Code code() {
        return Code.J0101;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.userClasses().forEach(c -> c.fields().stream().filter(f -> isFloating(f.ref().type())).forEach(f ->
                report.accept(Diagnostic.error(code(), scope.spanOf(c, f.ref()), "field `" + f.ref().name() + "` of `"
                        + Scope.readable(c.name()) + "` is floating point")
                        .withHelp(HELP))));
        scope.reached().forEach(m -> check(scope, m, report));
    }

    private void check(Scope scope, Method method, Consumer<Diagnostic> report) {
        Scope.instructions(method).filter(FloatingPoint::computes).map(i -> scope.span(method, i.at())).distinct()
                .forEach(span ->
                report.accept(Diagnostic.error(code(), span, "floating point is not supported")
                        .withNote("in `" + Scope.readable(method.ref()) + "`").withHelp(HELP)));
        if (method.parameters().stream().anyMatch(p -> isFloating(p.type()))) {
            report.accept(Diagnostic.error(code(), firstLine(scope, method), "`" + method.ref().name()
                    + "` takes floating point").withHelp(HELP));
        }
    }

    private static jfl.diagnostics.Span firstLine(Scope scope, Method method) {
        return Scope.instructions(method).map(Instruction::at).filter(at -> at.line() > 0).findFirst()
                .map(at -> scope.span(method, at))
                .orElse(jfl.diagnostics.Span.UNKNOWN);
    }

    private static boolean computes(Instruction instruction) {
        return Stream.concat(instruction.defined().stream(), instruction.operands().stream())
                .anyMatch(v -> isFloating(v.type()));
    }

    private static boolean isFloating(Type type) {
        return switch (type) {
            case Primitive p -> p.isFloating();
            case ArrayType a -> isFloating(a.element());
            case jfl.ir.ClassType _, jfl.ir.NullType _ -> false;
        };
    }
}
