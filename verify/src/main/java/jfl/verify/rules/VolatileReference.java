// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Reference;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0115: reading a reference and counting it are two steps, which another context could come between (RULES S4, C2).
 */
public final class VolatileReference implements Rule {

    @Override
    public Code code() {
        return Code.J0115;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.userClasses().forEach(c -> c.fields().stream().filter(f -> f.isVolatile() && f.ref()
                .type() instanceof Reference).forEach(f ->
                report.accept(Diagnostic.error(code(), scope.spanOf(c, f.ref()), "field `" + f.ref().name() + "` of `"
                        + Scope.readable(c.name()) + "` is a volatile reference")
                        .withNote("reading a reference and counting it are two steps")
                                .withHelp("put the reference into a `linux.sync.Mutex`"))));
    }
}
