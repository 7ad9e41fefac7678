// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Method;
import jfl.ir.NullType;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.verify.Rule;
import jfl.verify.Scope;

/** J0112: strings, boxes and records have no identity that the compiler could keep (RULES S4). */
public final class IdentityComparison implements Rule {
    private static final Set<String> VALUES = Set.of("java/lang/String", "java/lang/Integer", "java/lang/Long",
            "java/lang/Short", "java/lang/Byte",
            "java/lang/Character", "java/lang/Boolean");

    @Override
    public Code code() {
        return Code.J0112;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.reached().filter(m -> !Scope.isJdk(m.ref().owner())).forEach(m -> m.blocks().forEach(b -> {
            if (b.terminator() instanceof Terminator.If i && compares(i)) {
                check(scope, m, i, report);
            }
        }));
    }

    private static boolean compares(Terminator.If branch) {
        return branch.left().type() instanceof Reference left && branch.right().type() instanceof Reference right
                && left != NullType.NULL && right != NullType.NULL;
    }

    private void check(Scope scope, Method method, Terminator.If branch, Consumer<Diagnostic> report) {
        var both = new TreeSet<>(scope.flow().classes(method.ref(), branch.left()));
        both.retainAll(scope.flow().classes(method.ref(), branch.right()));
        both.removeIf(name -> !hasNoIdentity(scope, name));
        if (!both.isEmpty()) {
            report.accept(Diagnostic.error(code(), scope.span(method, branch.at()),
                    "`==` on values whose identity is not kept")
                    .withNote("both sides can be a `" + Scope.readable(both.first()) + "`")
                            .withHelp("use `equals`, or `Objects.equals`"));
        }
    }

    private static boolean hasNoIdentity(Scope scope, String name) {
        return VALUES.contains(name) || scope.hierarchy().isSubclass(name, "java/lang/Record");
    }
}
