// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0106: no user code runs because memory is reclaimed (RULES C1). Cleaners are refused when the closed world is built.
 */
public final class Finalizer implements Rule {

    @Override
    public Code code() {
        return Code.J0106;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.userClasses().forEach(c -> c.methods().stream()
                .filter(m -> m.ref().name().equals("finalize") && m.ref().parameters().isEmpty())
                .forEach(m -> report.accept(Diagnostic.error(code(), scope.spanOf(c), "`" + Scope.readable(c.name())
                        + "` has a finalizer")
                        .withNote("no user code runs when memory is reclaimed")
                                .withHelp("implement `AutoCloseable`, and let the owner close it"))));
    }
}
