// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jfl.ir.Callee;
import jfl.ir.Instruction.Call;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.analysis.CallGraph;

/**
 * Inlines every method that may return text it built, so that a {@code toString} of pieces works where it is printed: a rope lives in the
 * frame that built it and must not outlive it. What recurses stays, and the profile refuses it (J0120).
 *
 * <p>Algorithm: {@link Ropes} finds the methods; callees before callers along the strongly connected components of the call graph, first
 * {@link Dispatch} turns closed calls with such a target into tests and direct calls, then {@link Inliner} copies the targets, in which
 * nothing is left to inline. Cost: the size of what comes out, exponential in the depth of nested {@code toString}s at worst.
 */
public final class InlineTexts {
    private final Program program;
    private final Ropes ropes;
    private final Set<MethodRef> recursive = new HashSet<>();
    private final Map<MethodRef, Method> methods;

    private InlineTexts(Program program) {
        this.program = program;
        this.ropes = Ropes.of(program);
        this.methods = new LinkedHashMap<>(program.methods());
    }

    /** Inlines text-building methods in a program whose calls are resolved. */
    public static PassResult run(Program program) {
        return new PassResult(new InlineTexts(program).inline());
    }

    private Program inline() {
        var components = CallGraph.of(program).components();
        components.stream().filter(CallGraph.Component::recursive).forEach(c -> recursive.addAll(c.methods()));
        for (var component : components) {
            component.methods().stream().map(methods::get).filter(Method::hasBody).forEach(m -> methods.put(m.ref(), inline(m)));
        }
        return program.withMethods(methods);
    }

    private Method inline(Method method) {
        boolean affected = Walk.instructions(method).anyMatch(i -> i instanceof Call call && hasText(call.callee()));
        if (!affected) {
            return method;
        }
        var direct = Dispatch.expand(method, program, this::hasText);
        return Inliner.inline(direct, this::target);
    }

    private Optional<Method> target(Call call) {
        return call.callee() instanceof Callee.Direct(var ref) && isText(ref) ? Optional.of(methods.get(ref)) : Optional.empty();
    }

    private boolean hasText(Callee callee) {
        return Ropes.targets(callee).stream().anyMatch(this::isText);
    }

    private boolean isText(MethodRef method) {
        return ropes.returnsRope(method) && !recursive.contains(method);
    }
}
