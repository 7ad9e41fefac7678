// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Annotation;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.MethodInfo;
import jfl.ir.Primitive;
import jfl.ir.Type;
import jfl.verify.Rule;
import jfl.verify.Scope;

/** J0901: a native without a complete contract is an error, never a default (RULES T1). Holds for the kernel library as for anybody's binding. */
public final class Contracts implements Rule {
    private static final String CONTRACT = "jfl/contracts/Contract";
    private static final Set<String> ELEMENTS = Set.of("sleeps", "contexts", "takes", "requires", "acquires", "releases", "runs", "fails", "nullness", "range");
    private static final Set<String> OWNERSHIP = Set.of("jfl/contracts/Borrows", "jfl/contracts/Retains", "jfl/contracts/Consumes");
    private static final Set<String> RANGES = Set.of("jfl/contracts/Range", "jfl/contracts/AnyValue");

    @Override
    public Code code() {
        return Code.J0901;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.program().classes().values().stream().filter(c -> c.annotation("jfl/contracts/Trusted").isPresent()).forEach(c ->
                c.methods().stream().filter(MethodInfo::isNative).forEach(m -> check(scope, c, m, report)));
    }

    private void check(Scope scope, ClassInfo owner, MethodInfo method, Consumer<Diagnostic> report) {
        var missing = new ArrayList<String>();
        var contract = Annotation.find(method.annotations(), CONTRACT);
        if (contract.isEmpty()) {
            missing.add("`@Contract`");
        } else {
            ELEMENTS.stream().sorted().filter(e -> !contract.get().values().containsKey(e)).forEach(e -> missing.add("`" + e + "` of `@Contract`"));
        }
        if (!method.isStatic()) {
            missing.add("`static`");
        }
        if (owner.annotation("jfl/contracts/Shim").isEmpty()) {
            missing.add("`@Shim` of the class");
        }
        for (int i = 0; i < method.ref().parameters().size(); i++) {
            parameter(scope, method, i, missing);
        }
        if (!missing.isEmpty()) {
            report.accept(Diagnostic.error(code(), scope.spanOf(owner, method.ref()), "the contract of `" + Scope.readable(method.ref()) + "` is not complete")
                    .withNote("missing: " + String.join(", ", missing)).withHelp("say what the C function really does; docs: contracts/README.md"));
        }
    }

    private static void parameter(Scope scope, MethodInfo method, int index, List<String> missing) {
        var annotations = index < method.parameterAnnotations().size() ? method.parameterAnnotations().get(index) : List.<Annotation>of();
        var type = method.ref().parameters().get(index);
        if (needsRange(type) && count(annotations, RANGES) != 1) {
            missing.add("`@Range` or `@AnyValue` of parameter " + (index + 1));
        }
        if (!(type instanceof Primitive) && !isOpaque(scope, type) && count(annotations, OWNERSHIP) != 1) {
            missing.add("`@Borrows`, `@Retains` or `@Consumes` of parameter " + (index + 1));
        }
    }

    private static boolean needsRange(Type type) {
        return type instanceof Primitive p && p != Primitive.BOOLEAN;
    }

    private static boolean isOpaque(Scope scope, Type type) {
        return type instanceof ClassType c && scope.hierarchy().find(c.name()).flatMap(i -> i.annotation("jfl/contracts/Opaque")).isPresent();
    }

    private static long count(List<Annotation> annotations, Set<String> types) {
        return annotations.stream().filter(a -> types.contains(a.type())).count();
    }
}
