// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Value;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0109: a boxed number is an allocation that the source does not show; it may be passed on, not kept. Captures of
 * lambdas are not kept for long.
 */
public final class EscapingBox implements Rule {
    private static final Set<String> BOXES = Set.of("java/lang/Integer", "java/lang/Long", "java/lang/Short",
            "java/lang/Byte", "java/lang/Character",
            "java/lang/Boolean");

    @Override
    public Code code() {
        return Code.J0109;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.users().filter(m -> !m.ref().owner().contains("$$Lambda$")).forEach(m -> Scope.instructions(m)
                .forEach(i -> stored(i)
                .filter(v -> scope.flow().classes(m.ref(), v).stream().anyMatch(BOXES::contains))
                .ifPresent(v -> report(scope, m, i, report))));
    }

    private void report(Scope scope, Method method, Instruction instruction, Consumer<Diagnostic> report) {
        report.accept(Diagnostic.error(code(), scope.span(method, instruction.at()), "a boxed number is stored here")
                .withNote("a box is an object of its own, allocated where the source shows none")
                .withHelp("store the primitive: an `int` or `long` field, an `int[]` or `long[]`"));
    }

    private static Optional<Value> stored(Instruction instruction) {
        return switch (instruction) {
            case Instruction.FieldStore s -> Optional.of(s.value());
            case Instruction.StaticStore s -> Optional.of(s.value());
            case Instruction.ArrayStore s -> Optional.of(s.value());
            default -> Optional.empty();
        };
    }
}
