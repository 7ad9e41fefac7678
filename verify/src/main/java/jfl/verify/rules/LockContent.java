// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.verify.Rule;
import jfl.verify.Scope;
import jfl.verify.isolation.Access;

/**
 * J0303: what a lock protects and somebody changes is read and written only while a lock is held (RULES I2). Which lock
 * is not checked yet.
 */
public final class LockContent implements Rule {

    @Override
    public Code code() {
        return Code.J0303;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.isolation().ifPresent(i -> i.leaks().forEach(a -> report.accept(explain(a))));
    }

    private Diagnostic explain(Access access) {
        return Diagnostic.error(code(), access.origin(), access.what() + " belongs to the content of a lock and is "
                + (access.write() ? "written" : "read")
                        + " without the lock")
                .withNote("the content changes, so it may be used only while its guard is open")
                .withHelp("use it inside the `try (var held = mutex.lock())`, or copy out what you need as a "
                        + "number or an immutable record");
    }
}
