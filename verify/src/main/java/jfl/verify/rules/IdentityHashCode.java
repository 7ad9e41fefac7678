// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.verify.Rule;
import jfl.verify.Scope;

/** J0113: an object's identity has no number (RULES S4). */
public final class IdentityHashCode implements Rule {

    @Override
    public Code code() {
        return Code.J0113;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        ObjectMethods.calls(scope, "hashCode").forEach((span, classes) ->
                report.accept(Diagnostic.error(code(), span, "this needs the identity hash code of an object")
                        .withNote("the object can be a `" + classes + "`, which does not override `hashCode`")
                        .withHelp("override `hashCode` (and `equals`), or make it a record")));
    }
}
