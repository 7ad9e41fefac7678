// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.verify.Rule;
import jfl.verify.Scope;

/** J0107: native methods live in trusted bindings only (RULES T1, T2). */
public final class NativeOutsideBinding implements Rule {

    @Override
    public Code code() {
        return Code.J0107;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.userClasses().filter(c -> c.annotation("jfl/contracts/Trusted").isEmpty())
                .forEach(c -> c.methods().stream().filter(m -> m.isNative())
                .forEach(m -> report.accept(Diagnostic.error(code(), scope.spanOf(c, m.ref()), "`"
                        + Scope.readable(m.ref()) + "` is native outside a trusted binding")
                        .withHelp("use the kernel library, or put it into a class marked `@Trusted` with a "
                                + "`@Shim` and a `@Contract`"))));
    }
}
