// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

/**
 * J0901: a native without a complete contract is an error, never a default (RULES T1). Holds for the kernel library as
 * for anybody's binding.
 */
public final class Contracts implements Rule {
    private static final String CONTRACT = "jfl/contracts/Contract";
    private static final String EXPORT = "jfl/contracts/Export";
    private static final Map<String, List<String>> ELEMENTS = Map.of(
            "Contract", List.of("acquires", "contexts", "fails", "nullness", "range", "releases", "requires", "runs",
                    "sleeps", "takes"),
            "Fails", List.of("errnos", "with"),
            "Range", List.of("max", "min"),
            "Registers", List.of("callbacks", "drained", "endedBy", "outlivedBy"),
            "Export", List.of("contexts", "excludes", "holds", "range", "reports"));
    private static final Set<String> OWNERSHIP = Set.of("jfl/contracts/Borrows", "jfl/contracts/Retains",
            "jfl/contracts/Consumes");
    private static final Set<String> RANGES = Set.of("jfl/contracts/Range", "jfl/contracts/AnyValue");

    @Override
    public Code code() {
        return Code.J0901;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.program().classes().values().stream().filter(Contracts::isBinding).forEach(c -> c.methods().forEach(m -> {
            if (m.isNative()) {
                check(scope, c, m, report);
            } else {
                Annotation.find(m.annotations(), EXPORT).ifPresent(e -> require(scope, c, m, incomplete(e), report));
            }
        }));
    }

    /** Natives of other classes are J0107's business; those of the JDK are replaced or not supported. */
    private static boolean isBinding(ClassInfo info) {
        return info.annotation("jfl/contracts/Trusted").isPresent() || info.name().startsWith("linux/");
    }

    private void check(Scope scope, ClassInfo owner, MethodInfo method, Consumer<Diagnostic> report) {
        var missing = new ArrayList<String>();
        var contract = Annotation.find(method.annotations(), CONTRACT);
        if (contract.isEmpty()) {
            missing.add("`@Contract`");
        } else {
            missing.addAll(incomplete(contract.get()));
        }
        Annotation.find(method.annotations(), "jfl/contracts/Registers").ifPresent(r -> missing.addAll(incomplete(r)));
        if (owner.annotation("jfl/contracts/Trusted").isEmpty()) {
            missing.add("`@Trusted` of the class");
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
        require(scope, owner, method, missing, report);
    }

    private void require(Scope scope, ClassInfo owner, MethodInfo method, List<String> missing,
            Consumer<Diagnostic> report) {
        if (!missing.isEmpty()) {
            report.accept(Diagnostic.error(code(), scope.spanOf(owner, method.ref()),
                            "the contract of `" + Scope.readable(method.ref()) + "` is not complete")
                    .withNote("missing: " + String.join(", ", missing))
                    .withHelp("say what the C function really does; docs: contracts/README.md"));
        }
    }

    /**
     * What an annotation lacks, annotations in it included. javac sees to this; class files need not come from javac.
     */
    private static List<String> incomplete(Annotation annotation) {
        var missing = new ArrayList<String>();
        var name = annotation.type().substring(annotation.type().lastIndexOf('/') + 1);
        ELEMENTS.getOrDefault(name, List.of()).stream().filter(e -> !annotation.values().containsKey(e))
                .forEach(e -> missing.add("`" + e + "` of `@" + name + "`"));
        annotation.values().values().stream().flatMap(v -> v instanceof List<?> list ? list.stream() : Stream.of(v))
                .forEach(v -> missing.addAll(v instanceof Annotation inner ? incomplete(inner) : List.of()));
        return missing;
    }

    private static void parameter(Scope scope, MethodInfo method, int index, List<String> missing) {
        var annotations = index < method.parameterAnnotations().size() ? method.parameterAnnotations().get(index)
                : List.<Annotation>of();
        var type = method.ref().parameters().get(index);
        annotations.forEach(a -> missing.addAll(incomplete(a)));
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
        return type instanceof ClassType c && scope.hierarchy().find(c.name())
                .flatMap(i -> i.annotation("jfl/contracts/Opaque")).isPresent();
    }

    private static long count(List<Annotation> annotations, Set<String> types) {
        return annotations.stream().filter(a -> types.contains(a.type())).count();
    }
}
