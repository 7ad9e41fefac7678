// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.ir.ClassType;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.verify.Callers;
import jfl.verify.Rule;
import jfl.verify.Scope;

/**
 * J0118: exceptions are values; the text of those that the runtime raises, and their identity, cannot be observed
 * (RULES S1, S8).
 */
public final class ExceptionDetail implements Rule {
    /** Compilers construct it where a record pattern's accessor raised, with a text that the front end drops. */
    private static final String MATCH_EXCEPTION = "java/lang/MatchException";
    private static final MethodRef FROM_CAUSE = MethodRef.of("java/lang/Throwable", "<init>",
            "(Ljava/lang/Throwable;)V");
    private static final Set<String> READERS = Set.of("getMessage", "getLocalizedMessage", "toString");

    @Override
    public Code code() {
        return Code.J0118;
    }

    @Override
    public void check(Scope scope, Consumer<Diagnostic> report) {
        scope.reached().forEach(m -> m.blocks().forEach(b -> identity(scope, m, b.terminator(), report)));
    }

    /**
     * Where the text of an exception that the runtime raises is read. Judged after constants have decided the checks
     * that they decide: before, nearly every handler seems to catch a {@code NullPointerException} of
     * {@code System.out}.
     */
    public static List<Diagnostic> messages(Scope scope) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        scope.reached().filter(m -> !m.ref().owner().equals("java/lang/Throwable")).forEach(m ->
                Scope.instructions(m).filter(i -> readsText(scope, m, i)).forEach(i ->
                        found.add(Diagnostic.error(Code.J0118, scope.span(m, i.at()),
                                "this reads the message of an exception that the runtime raises")
                                .withNote("its text differs from the JVM's")
                                        .withHelp("print a text of your own, or catch only exceptions that you "
                                                + "throw"))));
        return List.copyOf(found);
    }

    private static boolean readsText(Scope scope, Method method, Instruction instruction) {
        return switch (instruction) {
            case Instruction.FieldLoad load -> load.field().name().equals("detailMessage") && load.field().owner()
                    .equals("java/lang/Throwable")
                    && isUnknowable(scope, method, load.object());
            case Instruction.Call call -> !call.arguments().isEmpty()
                    && Callers.targets(call.callee()).anyMatch(t -> t.owner().equals("java/lang/Throwable")
                            && READERS.contains(t.name()))
                    && isUnknowable(scope, method, call.arguments().getFirst());
            default -> false;
        };
    }

    private static boolean isUnknowable(Scope scope, Method method, Value exception) {
        var classes = scope.flow().classes(method.ref(), exception);
        return scope.flow().mayBeRaised(method.ref(), exception) || classes.contains(MATCH_EXCEPTION)
                || classes.stream().anyMatch(textless(scope)::contains);
    }

    /**
     * Classes that some code constructs from a cause alone: on the JVM their message is the cause's text, here they
     * have none.
     */
    private static Set<String> textless(Scope scope) {
        Set<MethodRef> constructors = new HashSet<>(Set.of(FROM_CAUSE));
        Set<String> classes = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var method : scope.reached().toList()) {
                for (var call : Scope.calls(method).filter(c -> constructors.contains(c.callee().method())).toList()) {
                    boolean own = method.ref().isConstructor() && call.arguments().getFirst().equals(method.parameters()
                            .getFirst());
                    grown |= own ? constructors.add(method.ref()) : call.arguments().getFirst()
                            .type() instanceof ClassType made && classes.add(made.name());
                }
            }
        }
        return classes;
    }

    private void identity(Scope scope, Method method, Terminator terminator, Consumer<Diagnostic> report) {
        if (terminator instanceof Terminator.If i && scope.hierarchy().isThrowable(i.left().type()) && i.right()
                .type() != NullType.NULL
                && !Scope.isJdk(method.ref().owner())) {
            report.accept(Diagnostic.error(code(), scope.span(method, i.at()), "`==` on exceptions")
                    .withNote("exceptions are values without identity").withHelp("compare their class or a field"));
        }
    }
}
