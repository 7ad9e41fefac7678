// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import jfl.ir.Block;
import jfl.ir.ClassType;
import jfl.ir.EntryPoint;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.analysis.CallGraph;

/**
 * Drops the methods that no entry point reaches, and from the set of instantiated classes those that nothing makes any more. Declarations
 * stay: they cost nothing until something refers to them.
 *
 * <p>Roots: entry points, {@code close()} of every closeable of a module (its owner closes it, RULES L1, in a later phase), and the
 * instance initialiser of an instance {@code main}. A class stays instantiated when remaining code or the image makes it, or when no code
 * made it before: the runtime itself does. So may it any exception. Cost: linear.
 */
public final class RemoveUnreachable {
    private static final String CLOSEABLE = "java/lang/AutoCloseable";

    private final Program program;
    private final Hierarchy hierarchy;

    private RemoveUnreachable(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
    }

    /** Drops what is unreachable in a program whose calls are resolved. */
    public static PassResult run(Program program) {
        return new PassResult(new RemoveUnreachable(program).remove());
    }

    private Program remove() {
        var reachable = reachable();
        var methods = new LinkedHashMap<MethodRef, Method>();
        program.methods().forEach((ref, method) -> {
            if (reachable.contains(ref)) {
                methods.put(ref, method);
            }
        });
        var remaining = program.withMethods(methods);
        return new Program(program.name(), program.entryPoints(), program.classes(), methods, instantiated(remaining), program.image());
    }

    private Set<MethodRef> reachable() {
        var calls = CallGraph.of(program);
        var found = new HashSet<MethodRef>();
        var work = new ArrayDeque<MethodRef>();
        roots().stream().filter(program.methods()::containsKey).filter(found::add).forEach(work::add);
        while (!work.isEmpty()) {
            calls.callees(work.remove()).stream().filter(found::add).forEach(work::add);
        }
        return found;
    }

    private Set<MethodRef> roots() {
        var roots = new LinkedHashSet<MethodRef>();
        for (var entry : program.entryPoints()) {
            roots.add(entry.method());
            switch (entry) {
                case EntryPoint.Main main -> roots.add(MethodRef.of(main.method().owner(), "<init>", "()V"));
                case EntryPoint.Module _ -> program.methods().keySet().stream().filter(this::isClose).forEach(roots::add);
                case EntryPoint.Export _ -> {
                }
            }
        }
        program.methods().keySet().stream().filter(m -> m.name().equals("<clinit>")).forEach(roots::add);
        return roots;
    }

    private boolean isClose(MethodRef method) {
        return method.name().equals("close") && method.parameters().isEmpty() && hierarchy.isSubclass(method.owner(), CLOSEABLE);
    }

    private Set<String> instantiated(Program remaining) {
        var names = new TreeSet<>(program.instantiated());
        var madeBefore = made(program);
        names.removeIf(name -> madeBefore.contains(name) && !hierarchy.isThrowable(new ClassType(name)));
        names.addAll(made(remaining));
        names.retainAll(program.instantiated());
        return names;
    }

    /** The classes that code or image make, array classes by descriptor. */
    private static Set<String> made(Program program) {
        var made = new HashSet<String>();
        program.methods().values().stream().flatMap(Walk::instructions).forEach(i -> {
            switch (i) {
                case Instruction.New n -> made.add(n.type().name());
                case Instruction.NewArray n -> made.add(n.type().descriptor());
                case Instruction.NewMultiArray n -> Receivers.withParts(n.type()).forEach(made::add);
                default -> {
                }
            }
        });
        program.image().objects().forEach(o -> made.add(o.type() instanceof ClassType c ? c.name() : o.type().descriptor()));
        program.entryPoints().forEach(e -> e.method().parameters().forEach(p -> made.add(p.descriptor())));
        return made;
    }

    /** Drops the blocks of a method that its entry does not reach. */
    static Method blocks(Method method) {
        var blocks = Walk.byId(method.blocks());
        var seen = new HashSet<Integer>();
        var work = new ArrayDeque<Block>();
        seen.add(method.entry().id());
        work.add(method.entry());
        while (!work.isEmpty()) {
            for (var edge : work.remove().terminator().edges()) {
                if (seen.add(edge.target())) {
                    work.add(blocks.get(edge.target()));
                }
            }
        }
        return seen.size() == blocks.size() ? method : method.withBlocks(method.blocks().stream().filter(b -> seen.contains(b.id())).toList());
    }
}
