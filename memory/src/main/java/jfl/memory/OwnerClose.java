// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import jfl.ir.Block;
import jfl.ir.ClassInfo;
import jfl.ir.EntryPoint;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Value;
import jfl.ir.analysis.MayThrow;

/**
 * Makes owners close what they own (RULES L1, L4), in modules; hosted programs close for themselves.
 *
 * <ul>
 * <li>The module class gets a method {@code close()}, the module's exit: it closes the closeables in the final fields,
 *     in reverse order of their construction. A {@code close} that throws keeps none of the others from running; the
 *     first exception is the result. A module class that is {@code AutoCloseable} itself closes its fields in its own
 *     {@code close}.
 * <li>A constructor of the module class, or of an {@code AutoCloseable} class, that throws closes what it had acquired
 *     in its final fields, in reverse; the object's own {@code close} does not run, and exceptions of those closes are
 *     dropped. Fields are null until they are assigned, and become null again when they are closed, so a constructor
 *     that calls another one closes nothing twice.
 * </ul>
 *
 * <p>Runs while calls are resolved and before {@link Counts}, which then counts the code made here like any other.
 * Owned fields are {@link OwnedFields}; {@link Closing} makes the code.
 */
public final class OwnerClose {
    private final Program program;
    private final OwnedFields owned;
    private final MayThrow mayThrow;

    private OwnerClose(Program program) {
        this.program = program;
        this.owned = new OwnedFields(program);
        this.mayThrow = MayThrow.of(program);
    }

    /** The program with its owners closing. */
    public static Program run(Program program) {
        return program.entryPoints().stream().filter(EntryPoint.Module.class::isInstance)
                .map(EntryPoint.Module.class::cast).findFirst()
                .map(module -> new OwnerClose(program).run(module)).orElse(program);
    }

    /** The method that is the exit of a module. */
    public static MethodRef exitOf(EntryPoint.Module module) {
        return new MethodRef(module.module().name(), "close", List.of(), Primitive.VOID);
    }

    private Program run(EntryPoint.Module module) {
        var methods = new LinkedHashMap<>(program.methods());
        methods.replaceAll((ref, method) -> ref.isConstructor() && method.hasBody() ? constructor(method) : method);
        var classes = new TreeMap<>(program.classes());
        var info = program.classInfo(module.module().name());
        var exit = exitOf(module);
        if (info.declared(exit).isEmpty()) {
            var method = exit(module, new MethodInfo(exit, Set.of(AccessFlag.PUBLIC, AccessFlag.SYNTHETIC), List.of(),
                    List.of(), List.of()));
            methods.put(exit, method);
            classes.put(info.name(), declaring(info, method.info()));
        }
        return new Program(program.name(), program.entryPoints(), classes, methods, program.instantiated(),
                program.image());
    }

    private static ClassInfo declaring(ClassInfo info, MethodInfo added) {
        var methods = new ArrayList<>(info.methods());
        methods.add(added);
        return new ClassInfo(info.name(), info.superclass(), info.interfaces(), info.flags(), info.fields(), methods,
                info.annotations(),
                info.source(), info.permitted(), info.components());
    }

    private Method exit(EntryPoint.Module module, MethodInfo info) {
        var self = new Value(0, module.module(), "this");
        var empty = new Method(info, List.of(self), List.of());
        var fields = owned.acquiredBy(module.method());
        var closing = new Closing(program, mayThrow, self, fields.reversed(), new Fresh(empty));
        return empty.withBlocks(closing.exit());
    }

    /**
     * The constructor, with an edge to the closing code wherever control may leave it by an exception with something
     * acquired.
     */
    private Method constructor(Method method) {
        var fields = owned.acquiredBy(method.ref());
        if (fields.isEmpty()) {
            return method;
        }
        var fresh = new Fresh(method);
        var closing = new Closing(program, mayThrow, method.parameters().getFirst(), fields.reversed(), fresh);
        var failure = closing.failure();
        var acquired = new Acquired(method, owned);
        var blocks = new ArrayList<Block>();
        for (var block : method.blocks()) {
            blocks.addAll(new Exits(block, acquired, mayThrow, fresh, failure.id()).redirected());
        }
        var isUsed = blocks.stream().flatMap(b -> b.terminator().edges().stream())
                .anyMatch(e -> e.target() == failure.id());
        if (isUsed) {
            blocks.addAll(closing.blocks());
        }
        return method.withBlocks(blocks);
    }
}
