// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jfl.ir.Callee;
import jfl.ir.EntryPoint;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;

/**
 * Which closeables a constructor acquires (RULES L1): those it stores to final fields of its own object, where the
 * object is a module or is {@code AutoCloseable} itself. What the constructor was given by its caller stays the
 * caller's. Classes that are neither have no event at which to close; a guard in a {@code Mutex} is such a field.
 */
final class OwnedFields {
    static final String CLOSEABLE = "java/lang/AutoCloseable";

    private final Program program;
    private final Hierarchy hierarchy;
    private final Map<MethodRef, List<Owned>> known = new HashMap<>();
    private final Set<MethodRef> underWay = new HashSet<>();

    OwnedFields(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
    }

    /**
     * An owned closeable.
     *
     * @param acquired where the constructor stores it
     */
    record Owned(FieldRef field, Position acquired) {
    }

    /**
     * What a constructor acquires, that of the constructors it calls on its own object included, in the order of the
     * code.
     */
    List<Owned> acquiredBy(MethodRef constructor) {
        var before = known.get(constructor);
        if (before != null) {
            return before;
        }
        var method = program.methods().get(constructor);
        if (method == null || !method.hasBody() || !constructor.isConstructor() || !isOwner(constructor.owner())
                || !underWay.add(constructor)) {
            return List.of();
        }
        var found = new LinkedHashMap<FieldRef, Owned>();
        var casts = new Casts(method);
        for (var block : ControlFlow.of(method).order()) {
            for (var instruction : instructions(block.body(), block.terminator())) {
                acquiredBy(instruction, method, casts).forEach(o -> found.putIfAbsent(o.field(), o));
            }
        }
        var fields = List.copyOf(found.values());
        known.put(constructor, fields);
        underWay.remove(constructor);
        return fields;
    }

    private static List<Instruction> instructions(List<Instruction> body, Terminator terminator) {
        var all = new ArrayList<>(body);
        if (terminator instanceof Terminator.Try t) {
            all.add(t.instruction());
        }
        return all;
    }

    /** What one instruction of a constructor acquires. */
    List<Owned> acquiredBy(Instruction instruction, Method constructor, Casts casts) {
        var self = constructor.parameters().getFirst();
        return switch (instruction) {
            case Instruction.FieldStore s when casts.root(s.object()).equals(self) && isCloseable(s.field())
                    && !isGiven(s.value(), constructor, casts) ->
                List.of(new Owned(s.field(), s.at()));
            case Instruction.Call(_, Callee.Direct(var target), var arguments, _) when target.isConstructor()
                    && casts.root(arguments.getFirst()).equals(self) ->
                acquiredBy(target);
            case Instruction _ -> List.of();
        };
    }

    private static boolean isGiven(Value value, Method constructor, Casts casts) {
        return constructor.parameters().contains(casts.root(value));
    }

    private boolean isCloseable(FieldRef field) {
        var declared = Optional.ofNullable(program.classes().get(field.owner())).flatMap(c -> c.declaredField(field));
        return declared.filter(f -> f.isFinal() && !f.isStatic()).isPresent()
                && field.type() instanceof jfl.ir.ClassType type
                && hierarchy.isSubclass(type.name(), CLOSEABLE);
    }

    /** A superclass of an owner acquires for the owner. */
    private boolean isOwner(String name) {
        return hierarchy.isSubclass(name, CLOSEABLE) || program.entryPoints().stream()
                .anyMatch(e -> e instanceof EntryPoint.Module m && hierarchy.isSubclass(m.module().name(), name))
                || program.instantiated().stream().anyMatch(i -> hierarchy.isSubclass(i, name)
                        && hierarchy.isSubclass(i, CLOSEABLE));
    }

    /** The values that casts of a method start from. */
    static final class Casts {
        private final Map<Value, Value> operands = new HashMap<>();

        Casts(Method method) {
            method.blocks().forEach(b -> b.body().forEach(i -> {
                if (i instanceof Instruction.Cast cast) {
                    operands.put(cast.result(), cast.operand());
                }
            }));
        }

        Value root(Value value) {
            var root = value;
            while (operands.containsKey(root)) {
                root = operands.get(root);
            }
            return root;
        }
    }
}
