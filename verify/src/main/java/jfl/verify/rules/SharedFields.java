// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.verify.Rule;
import jfl.verify.Scope;
import jfl.verify.isolation.Access;
import jfl.verify.isolation.Isolation;

/**
 * J0301: what several callbacks can reach is not changed outside a lock (RULES S4, I1, I5). Callbacks may run at the
 * same time as each other and as themselves.
 */
public final class SharedFields implements Rule {

    @Override
    public Code code() {
        return Code.J0301;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.isolation().ifPresent(i -> i.races().forEach(a -> report.accept(explain(i, a))));
    }

    private Diagnostic explain(Isolation isolation, Access access) {
        var owner = Scope.readable(isolation.sharedClass(access).orElse(""));
        var thing = access.field().map(f -> "`" + f.name() + "`").orElse("an array (`" + owner + "`)");
        return Diagnostic.error(code(), access.origin(), thing
                + " is reachable from several callbacks at once and nothing protects it")
                .withNote(access.field().isPresent() ? "it is written here, after construction, in an object of `"
                        + owner + "`" : "its elements are written here, or by what is called here")
                .withNote("callbacks of a registered object may run at the same time, as themselves too")
                .withHelp("keep it in a `linux.sync.Mutex` and change it through the guard, or make it final "
                        + "and never change it");
    }
}
