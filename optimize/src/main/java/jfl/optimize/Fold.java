// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jfl.ir.Constant;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Program;

/**
 * Folds what constants decide: arithmetic ({@link Simplify}), branches, {@code instanceof}, checks ({@link Known}), loads of statics that no
 * code writes any more, loads of final fields of image objects, block parameters that are the same constant on every edge.
 *
 * <p>Notation: {@code definitions} has, for each value seen so far, the instruction that defines it in the new code; {@code same} maps a
 * value to one that is equal to it. Blocks are visited in reverse post-order, so all but loop-carried definitions are known before their
 * uses. A failing check stays: it raises. Rounds repeat while one changes something; each folds an instruction, an edge or a parameter,
 * of which there are finitely many. Cost: linear in a round, two or three rounds in practice.
 */
public final class Fold {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<FieldRef> written = new HashSet<>();
    private final List<RemovedCheck> removed = new ArrayList<>();

    private Fold(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
        program.methods().values().forEach(this::collectWrites);
    }

    /** Folds the code of a program. */
    public static PassResult run(Program program) {
        var pass = new Fold(program);
        var folded = Walk.mapMethods(program, pass::fold);
        return new PassResult(folded, pass.removed);
    }

    private void collectWrites(Method method) {
        Walk.instructions(method).forEach(i -> {
            switch (i) {
                case Instruction.StaticStore store -> written.add(store.field());
                case Instruction.FieldStore store when !isOwn(store, method) -> written.add(store.field());
                default -> {
                }
            }
        });
    }

    /** True for a constructor's store to the object that it constructs, which is never one of the image. */
    private static boolean isOwn(Instruction.FieldStore store, Method method) {
        return method.ref().isConstructor() && store.object().equals(method.parameters().getFirst());
    }

    private Method fold(Method method) {
        var current = method;
        while (true) {
            var next = RemoveUnreachable.blocks(new FoldRound(current, hierarchy, program.image(), this::load, removed).run());
            if (next.blocks().equals(current.blocks())) {
                return current;
            }
            current = next;
        }
    }

    /** The constant that a load always yields: of a static that no code writes, or of a final field of an object of the image. */
    private Optional<Constant> load(FieldRef field, Optional<Constant> object) {
        var declared = program.classInfo(field.owner()).declaredField(field);
        if (written.contains(field) || declared.isEmpty() || declared.get().isVolatile()) {
            return Optional.empty();
        }
        if (declared.get().isStatic()) {
            return Optional.ofNullable(program.image().statics().get(field));
        }
        return declared.get().isFinal() && object.orElse(null) instanceof Constant.OfImage(int id, var _)
                && program.image().objects().get(id) instanceof Image.Instance instance
                ? Optional.ofNullable(instance.fields().get(field))
                : Optional.empty();
    }
}
