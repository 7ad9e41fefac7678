// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.EntryPoint;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Type;
import jfl.ir.Value;
import jfl.ir.analysis.CallGraph;
import org.jspecify.annotations.Nullable;

/**
 * What code outside initialisers may write: what a lazily run initialiser could have seen changed, and an eagerly run one would not. More
 * than can happen, never less: fields by name, whatever the object; arrays by type. A constructor's writes to its own object and writes to
 * an array that the method made itself change nothing that existed before.
 */
final class Outside {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<FieldRef> fields = new HashSet<>();
    private final List<Method> methods = new ArrayList<>();
    private final Set<Type> arrays = new HashSet<>();

    private @Nullable Leaks leaks;

    private Outside(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
    }

    static Outside of(Program program) {
        var outside = new Outside(program);
        var methods = outside.reachable().stream().map(program.methods()::get).toList();
        outside.methods.addAll(methods);
        methods.forEach(outside::add);
        outside.leaks = Leaks.of(program, methods);
        return outside;
    }

    /** True when a static or instance field may be written. */
    boolean writes(FieldRef field) {
        return fields.contains(field);
    }

    /** True when an element of an array of this exact type may be written. */
    boolean writes(ArrayType array) {
        return arrays.stream().anyMatch(type -> hierarchy.isSubtype(array, type));
    }

    /** True when code gets at a static field only where a class is initialised already. */
    boolean reads(FieldRef field, String onlyAfter) {
        return methods.stream().allMatch(m -> FirstUse.isAfter(m, onlyAfter, field, hierarchy));
    }

    /** Where code may get an array to write it. */
    Leaks leaks() {
        return Objects.requireNonNull(leaks);
    }

    private Set<MethodRef> reachable() {
        var calls = CallGraph.of(program);
        var found = new HashSet<MethodRef>();
        var work = new ArrayDeque<MethodRef>();
        program.entryPoints().stream().map(EntryPoint::method).filter(program.methods()::containsKey).filter(found::add).forEach(work::add);
        while (!work.isEmpty()) {
            calls.callees(work.remove()).stream().filter(found::add).forEach(work::add);
        }
        return found;
    }

    private void add(Method method) {
        if (!method.hasBody()) {
            method.ref().parameters().stream().filter(ArrayType.class::isInstance).forEach(arrays::add);
            return;
        }
        var definitions = Walk.definitions(method);
        Walk.instructions(method).forEach(instruction -> {
            switch (instruction) {
                case Instruction.StaticStore i -> fields.add(i.field());
                case Instruction.FieldStore i when !(method.ref().isConstructor() && i.object().equals(method.parameters().getFirst())) ->
                        fields.add(i.field());
                case Instruction.ArrayStore i when !isMade(definitions.get(i.array())) -> arrays.add(writable(i.array()));
                default -> {
                }
            }
        });
    }

    private static Type writable(Value array) {
        return array.type() instanceof ArrayType type ? type : ClassType.OBJECT;
    }

    private static boolean isMade(@Nullable Instruction definition) {
        return switch (definition) {
            case Instruction.NewArray _, Instruction.CloneArray _ -> true;
            case null, default -> false;
        };
    }
}
