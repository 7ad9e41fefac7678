// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Instruction;
import jfl.verify.Rule;
import jfl.verify.Scope;
import jfl.verify.isolation.Isolation;
import jfl.verify.isolation.Point;

/** J0302: a static field that callbacks use is not changed once callbacks can run (RULES S4). */
public final class SharedStatics implements Rule {

    @Override
    public Code code() {
        return Code.J0302;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.isolation().ifPresent(i -> i.judgedCode().stream().filter(p -> isRace(i, p))
                .forEach(p -> report.accept(explain(scope, p))));
    }

    private static boolean isRace(Isolation isolation, Point point) {
        return point.instruction() instanceof Instruction.StaticStore s && !isolation.isQuiet(point)
                && isolation.isUsedInCallback(s.field());
    }

    private Diagnostic explain(Scope scope, Point point) {
        var field = ((Instruction.StaticStore) point.instruction()).field();
        return Diagnostic.error(code(), scope.span(point.method(), point.instruction().at()),
                        "static field `" + field.name() + "` of `" + Scope.readable(field.owner())
                                + "` is written while callbacks can use it")
                .withNote("every callback reaches a static field, and several may run at once")
                .withHelp("make it final, and put what changes into a `linux.sync.Mutex`");
    }
}
