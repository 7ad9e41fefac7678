// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify;

import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;

/** One diagnostic code: one class, one page in docs/errors, one failing and one passing example. */
public interface Rule {

    /** The code of its diagnostics. */
    Code code();

    /** Reports every violation. */
    void check(Scope scope, Consumer<Diagnostic> report);
}
