// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Instruction;
import jfl.verify.Rule;
import jfl.verify.Scope;
import jfl.verify.isolation.Point;

/** J0304: registering publishes, so all that callbacks use is constructed before (RULES L3). */
public final class EarlyPublication implements Rule {

    @Override
    public Code code() {
        return Code.J0304;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.isolation().ifPresent(i -> i.lateConstruction().forEach(p -> report.accept(explain(scope, p))));
    }

    private Diagnostic explain(Scope scope, Point point) {
        var field = ((Instruction.FieldStore) point.instruction()).field();
        return Diagnostic.error(code(), scope.span(point.method(), point.instruction().at()),
                        "`" + field.name() + "` is set after callbacks may have begun to use its object")
                .withNote("the constructor has given `this` away before, and a callback reads or writes `"
                        + field.name() + "`")
                .withHelp("assign every field first, and register last");
    }
}
