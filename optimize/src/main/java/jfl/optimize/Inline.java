// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.EntryPoint;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Instruction.Call;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.analysis.CallGraph;
import jfl.ir.analysis.Selection;

/**
 * Inlines methods that are small, or called from one place and not large. The C compiler inlines too; what it cannot do is remove checks and
 * dispatch that the caller decides, and what a person cannot do is read one function that has swallowed the program. So the limits are low.
 *
 * <p>Never inlined: what recurses, entry points, constructors of exceptions (which fill a value in the caller's frame) and of owners of
 * closeables (a later phase makes them close what they acquired, RULES L4). Algorithm: callees before callers along the strongly connected
 * components of the call graph, so that every copied body is final; {@link Inliner} copies. Cost: the size of what comes out, which is at most
 * {@value #SMALL} instructions more for each call, and no more than before for methods called once.
 */
public final class Inline {
    /** Instructions of a method that is inlined wherever it is called. */
    static final int SMALL = 10;

    /** Instructions of a method that is inlined when one place calls it. */
    static final int ONCE = 30;

    private static final ClassType CLOSEABLE = new ClassType("java/lang/AutoCloseable");

    private final Program program;
    private final Hierarchy hierarchy;
    private final Selection selection;
    private final Map<MethodRef, Integer> callSites = new HashMap<>();
    private final Set<MethodRef> recursive = new HashSet<>();
    private final Set<MethodRef> entries = new HashSet<>();
    private final Map<MethodRef, Method> methods;

    private Inline(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
        this.selection = new Selection(hierarchy);
        this.methods = new LinkedHashMap<>(program.methods());
        program.entryPoints().stream().map(EntryPoint::method).forEach(entries::add);
    }

    /** Inlines in a program whose calls are resolved. */
    public static PassResult run(Program program) {
        return new PassResult(new Inline(program).inline());
    }

    private Program inline() {
        var calls = CallGraph.of(program);
        calls.callers().forEach((callee, sites) -> callSites.put(callee, sites.size()));
        var components = calls.components();
        components.stream().filter(CallGraph.Component::recursive).forEach(c -> recursive.addAll(c.methods()));
        for (var component : components) {
            component.methods().stream().map(methods::get).filter(Method::hasBody).forEach(m -> methods.put(m.ref(), Inliner.inline(m, this::choose)));
        }
        return program.withMethods(methods);
    }

    private Optional<Method> choose(Call call) {
        return call.callee() instanceof Callee.Direct(var ref)
                ? Optional.ofNullable(methods.get(ref)).filter(Method::hasBody).filter(this::isWorthIt)
                : Optional.empty();
    }

    private boolean isWorthIt(Method callee) {
        if (recursive.contains(callee.ref()) || entries.contains(callee.ref()) || isReserved(callee)) {
            return false;
        }
        long size = Walk.instructions(callee).filter(i -> !(i instanceof Instruction.Const)).count() + callee.blocks().size();
        return size <= SMALL || size <= ONCE && callSites.getOrDefault(callee.ref(), 0) == 1;
    }

    private boolean isReserved(Method callee) {
        var owner = new ClassType(callee.ref().owner());
        return callee.ref().isConstructor() && (hierarchy.isThrowable(owner) || hierarchy.isSubtype(owner, CLOSEABLE) || ownsCloseable(owner.name()));
    }

    /** True when a class or a superclass has a field that an owner closes. */
    private boolean ownsCloseable(String name) {
        return selection.superclasses(name).stream()
                .flatMap(c -> c.fields().stream())
                .anyMatch(f -> !f.isStatic() && hierarchy.isSubtype(f.ref().type(), CLOSEABLE));
    }
}
