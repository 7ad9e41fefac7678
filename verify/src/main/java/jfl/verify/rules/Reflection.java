// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Constant;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Obligation;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0102: classes, methods and fields are not objects at run time. Methods of {@code Class} and the like are refused
 * when the closed world is built.
 */
public final class Reflection implements Rule {

    @Override
    public Code code() {
        return Code.J0102;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.users().forEach(m -> {
            var used = used(m);
            Scope.instructions(m).forEach(i -> check(scope, m, i, used, report));
        });
    }

    private void check(Scope scope, Method method, Instruction instruction, Set<Value> used,
            Consumer<Diagnostic> report) {
        switch (instruction) {
            case Instruction.Const c when c.constant() instanceof Constant.OfClass named && used.contains(c.result()) ->
                report.accept(Diagnostic.error(code(), scope.span(method, c.at()), "class literal `" + named.named()
                        + "` is not supported")
                        .withNote("classes are not objects at run time")
                                .withHelp("use `instanceof`, a `switch` on types, or an enum"));
            case Instruction.Const c when c.constant() instanceof Constant.Unsupported u ->
                report.accept(Diagnostic.error(code(), scope.span(method, c.at()), "constant `" + u.description()
                        + "` is not supported")
                        .withHelp("call the method directly, or through an interface"));
            case Instruction.Dynamic d ->
                report.accept(Diagnostic.error(code(), scope.span(method, d.at()), "dynamic call `" + d.name()
                        + "` is not supported")
                        .withNote("its bootstrap method is `" + d.bootstrap() + "`")
                                .withHelp("compile the source with javac 25 or ECJ"));
            default -> { }
        }
    }

    /**
     * A class literal that only asked for the assertion status is left behind with a test for null as its only use,
     * which nothing observes.
     */
    private static Set<Value> used(Method method) {
        var used = new HashSet<Value>();
        Scope.instructions(method).filter(i -> !isNullTest(i)).forEach(i -> used.addAll(i.operands()));
        for (var block : method.blocks()) {
            if (!(block.terminator() instanceof Terminator.Try)) {
                used.addAll(block.terminator().operands());
            }
            block.terminator().edges().forEach(e -> used.addAll(e.arguments()));
        }
        return used;
    }

    private static boolean isNullTest(Instruction instruction) {
        return instruction instanceof Instruction.Check check && check.obligation() instanceof Obligation.NonNull;
    }
}
