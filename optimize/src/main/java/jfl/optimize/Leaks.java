// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jfl.ir.ArrayType;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Obligation;
import jfl.ir.Program;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * Which arrays code may write or hand on, by where it got them: a field, an element of another array, a parameter.
 *
 * <p>Notation: a value is <em>only read</em> when all its uses are loads of elements, lengths, checks, tests, copies of the array, casts that are
 * only read, and arguments for parameters that are only read. A field leaks when a load of it is not only read; so do elements of a type,
 * and parameters. Leaking parameters are the least fixpoint over the methods: the set grows until no method adds to it.
 *
 * <p>Claim: an array that no leaking field and no leaking element holds is not written by this code, as the code gets at it through those only.
 */
final class Leaks {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<FieldRef> fields = new HashSet<>();
    private final Set<Type> elements = new HashSet<>();
    private final Set<Parameter> parameters = new HashSet<>();

    private record Parameter(MethodRef method, int index) {
    }

    private Leaks(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
    }

    /** What the given methods of a program leak. */
    static Leaks of(Program program, Collection<Method> methods) {
        var leaks = new Leaks(program);
        int before;
        do {
            before = leaks.parameters.size();
            methods.stream().filter(Method::hasBody).forEach(leaks::add);
        } while (leaks.parameters.size() > before);
        return leaks;
    }

    boolean ofField(FieldRef field) {
        return fields.contains(field);
    }

    /** True when an array of this type may leak as an element of another. */
    boolean ofElement(ArrayType type) {
        return elements.stream().anyMatch(t -> hierarchy.isSubtype(type, t));
    }

    private void add(Method method) {
        var leaking = leaking(method);
        Walk.instructions(method).filter(i -> i.defined().filter(leaking::contains).isPresent()).forEach(i -> {
            switch (i) {
                case Instruction.FieldLoad load -> fields.add(load.field());
                case Instruction.StaticLoad load -> fields.add(load.field());
                case Instruction.ArrayLoad load -> elements.add(load.result().type());
                default -> {
                }
            }
        });
        for (int i = 0; i < method.parameters().size(); i++) {
            if (leaking.contains(method.parameters().get(i))) {
                parameters.add(new Parameter(method.ref(), i));
            }
        }
    }

    /** The references that are not only read; a cast leaks its operand. */
    private Set<Value> leaking(Method method) {
        var leaking = new HashSet<Value>();
        Map<Value, Value> casts = new HashMap<>();
        for (var block : method.blocks()) {
            Walk.instructions(block).forEach(i -> {
                leaking.addAll(leakedBy(i));
                if (i instanceof Instruction.Cast cast) {
                    casts.put(cast.result(), cast.operand());
                }
            });
            block.terminator().edges().forEach(e -> leaking.addAll(e.arguments()));
            if (block.terminator() instanceof Terminator.Return || block.terminator() instanceof Terminator.Throw) {
                leaking.addAll(block.terminator().operands());
            }
        }
        for (var value : List.copyOf(leaking)) {
            for (var next = casts.get(value); next != null; next = casts.get(next)) {
                leaking.add(next);
            }
        }
        leaking.removeIf(v -> !(v.type() instanceof Reference));
        return leaking;
    }

    private List<Value> leakedBy(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Check(Obligation.Storable(Value value, var _), var _) -> List.of(value);
            case Instruction.Pure _, Instruction.FieldLoad _, Instruction.StaticLoad _, Instruction.ArrayLoad _, Instruction.Check _,
                    Instruction.CloneArray _, Instruction.New _, Instruction.NewArray _, Instruction.NewMultiArray _ -> List.of();
            case Instruction.Call call -> leakedBy(call);
            case Instruction.FieldStore _, Instruction.StaticStore _, Instruction.ArrayStore _, Instruction.Dynamic _,
                    Instruction.MonitorEnter _, Instruction.MonitorExit _, Instruction.Counting _ -> instruction.operands();
        };
    }

    private List<Value> leakedBy(Instruction.Call call) {
        return IntStream.range(0, call.arguments().size())
                .filter(i -> Ropes.targets(call.callee()).stream().anyMatch(t -> leaks(t, i)))
                .mapToObj(call.arguments()::get)
                .toList();
    }

    private boolean leaks(MethodRef target, int index) {
        var method = program.methods().get(target);
        return method == null || !method.hasBody() || parameters.contains(new Parameter(target, index));
    }
}
