// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.lang.reflect.AccessFlag;
import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Instruction;
import jfl.verify.Rule;
import jfl.verify.Scope;

/** J0104: objects have no monitor. {@code wait} and {@code notify} are refused when the closed world is built. */
public final class Monitors implements Rule {
    private static final String HELP = "put what it protects into a `linux.sync.Mutex` and use `try (var held = "
            + "mutex.lock())`";

    @Override
    public Code code() {
        return Code.J0104;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.reached().forEach(m -> Scope.instructions(m).filter(i -> i instanceof Instruction.MonitorEnter)
                .forEach(i ->
                report.accept(Diagnostic.error(code(), scope.span(m, i.at()), "`synchronized` is not supported")
                        .withHelp(HELP))));
        scope.reached().filter(m -> m.info().flags().contains(AccessFlag.SYNCHRONIZED)).forEach(m ->
                report.accept(Diagnostic.error(code(), Scope.instructions(m).map(i -> scope.span(m, i.at())).findFirst()
                        .orElse(jfl.diagnostics.Span.UNKNOWN),
                        "`synchronized` method `" + m.ref().name() + "` is not supported").withHelp(HELP)));
    }
}
