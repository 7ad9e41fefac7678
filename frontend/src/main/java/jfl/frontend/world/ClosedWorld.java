// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.util.List;
import java.util.Optional;
import jfl.diagnostics.DiagnosticException;
import jfl.ir.ClassInfo;
import jfl.ir.EntryPoint;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Program;

/**
 * Builds the closed world by rapid type analysis.
 *
 * <p>Notation: {@code R} reachable methods, {@code I} instantiated classes, {@code V} virtual calls as pairs of resolved method and receiver type.
 * All three only grow. A method that enters {@code R} is lifted and linked once; its allocations enter {@code I}, its calls enter {@code R} or
 * {@code V}. Whenever {@code I} or {@code V} grows, selection (JVMS 5.4.6) for each pair in {@code V} and class in {@code I} under its
 * receiver type enters {@code R}. Terminates because classes, and with them methods, are finite. Cost: each pair of virtual call and class once.
 *
 * <p>Bacon and Sweeney, "Fast Static Analysis of C++ Virtual Function Calls", OOPSLA 1996.
 */
public final class ClosedWorld {

    private ClosedWorld() {
    }

    /**
     * Builds the world of a program.
     *
     * @param name a C identifier, what the module or program is called
     * @param sources where classes are found, first one first
     * @param entry where control enters
     * @throws DiagnosticException when code reaches something that does not exist or is not supported
     */
    public static Program build(String name, List<ClassSource> sources, EntryPoint entry) {
        var world = new WorldBuilder(new ClassRepository(sources), SupportedJdk.load());
        world.enter(entry);
        world.run();
        return world.finish(name);
    }

    /** The declaration of a class, to choose an entry point by. */
    public static Optional<ClassInfo> declaration(List<ClassSource> sources, String name) {
        return new ClassRepository(sources).find(name).map(LoadedClass::info);
    }

    /**
     * The main method of a class as {@code java} would choose it (JEP 512): {@code static void main(String[])} first, then without
     * parameter, then the instance forms.
     */
    public static Optional<EntryPoint.Main> mainOf(ClassInfo info) {
        return find(info, true, "([Ljava/lang/String;)V").or(() -> find(info, true, "()V"))
                .or(() -> find(info, false, "([Ljava/lang/String;)V")).or(() -> find(info, false, "()V"))
                .map(m -> new EntryPoint.Main(m.ref()));
    }

    private static Optional<MethodInfo> find(ClassInfo info, boolean isStatic, String descriptor) {
        return info.declared(MethodRef.of(info.name(), "main", descriptor))
                .filter(m -> m.isStatic() == isStatic && !m.flags().contains(java.lang.reflect.AccessFlag.PRIVATE));
    }
}
