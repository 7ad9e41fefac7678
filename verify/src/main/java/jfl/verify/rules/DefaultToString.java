// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.verify.Rule;
import jfl.verify.Scope;

/** J0114: the default {@code toString} shows an identity hash code (RULES S4). */
public final class DefaultToString implements Rule {

    @Override
    public Code code() {
        return Code.J0114;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        ObjectMethods.calls(scope, "toString").forEach((span, classes) ->
                report.accept(Diagnostic.error(code(), span,
                        "this needs the default `toString`, which shows an identity hash code")
                        .withNote("the object can be a `" + classes + "`, which does not override `toString`")
                        .withHelp("override `toString`, or print its fields")));
    }
}
