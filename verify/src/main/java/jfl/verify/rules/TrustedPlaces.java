// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.List;
import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Annotation;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.Type;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0902: what only trusted code may have: exports, native state, opaque C values; and the names of packages that are
 * ours.
 */
public final class TrustedPlaces implements Rule {
    private static final List<String> RESERVED = List.of("javax/", "jfl/");

    @Override
    public Code code() {
        return Code.J0902;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.userClasses().forEach(c -> check(scope, c, report));
    }

    private void check(Scope scope, ClassInfo info, Consumer<Diagnostic> report) {
        var name = Scope.readable(info.name());
        if (RESERVED.stream().anyMatch(info.name()::startsWith) && !info.name().startsWith("jfl/contracts/")) {
            report.accept(Diagnostic.error(code(), scope.spanOf(info), "`" + name
                    + "` is in a package that belongs to jfl").withHelp("use a package of your own"));
        }
        if (info.annotation("jfl/contracts/Trusted").isPresent()) {
            report.accept(Diagnostic.warning(code(), scope.spanOf(info), "`" + name
                    + "` is trusted: nobody checks what it says about C (RULES T2)"));
            return;
        }
        if (info.annotation("jfl/contracts/NativeState").isPresent() || info.annotation("jfl/contracts/Opaque")
                .isPresent()) {
            report.accept(outside(scope, info, "`" + name + "` stands for a C type"));
        }
        info.methods().stream().filter(m -> Annotation.find(m.annotations(), "jfl/contracts/Export").isPresent())
                .forEach(m -> report.accept(outside(scope, info, "`" + Scope.readable(m.ref())
                        + "` is called from C")));
        info.fields().stream().filter(f -> isOpaque(scope, f.ref().type()))
                .forEach(f -> report.accept(outside(scope, info, "field `" + f.ref().name() + "` holds a C pointer")
                        .at(scope.spanOf(info, f.ref()))));
    }

    private Diagnostic outside(Scope scope, ClassInfo info, String what) {
        return Diagnostic.error(code(), scope.spanOf(info), what + ", and `" + Scope.readable(info.name())
                + "` is not trusted")
                .withHelp("mark the class `@Trusted`, and say why its contracts hold in a `SAFETY:` comment");
    }

    private static boolean isOpaque(Scope scope, Type type) {
        return type instanceof ClassType c && scope.hierarchy().find(c.name())
                .flatMap(i -> i.annotation("jfl/contracts/Opaque")).isPresent();
    }
}
