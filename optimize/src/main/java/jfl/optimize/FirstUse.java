// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.List;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Terminator;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.Dominators;

/**
 * Whether a method reads a static field only when a class has been initialised.
 *
 * <p>It has in the methods of the class itself, and after an instruction that initialises it (JVMS 5.5: {@code New} of it or a subclass, a
 * call of a static method of it, an access to a static field of it) that dominates the load. Cost: loads times such instructions.
 */
final class FirstUse {
    private final String initialized;
    private final FieldRef field;
    private final Hierarchy hierarchy;
    private final ControlFlow flow;
    private final Dominators dominators;

    private FirstUse(Method method, String initialized, FieldRef field, Hierarchy hierarchy) {
        this.initialized = initialized;
        this.field = field;
        this.hierarchy = hierarchy;
        this.flow = ControlFlow.of(method);
        this.dominators = Dominators.of(flow);
    }

    /** True when every load of the field in the method comes after the class was initialised. */
    static boolean isAfter(Method method, String initialized, FieldRef field, Hierarchy hierarchy) {
        if (!method.hasBody() || method.ref().owner().equals(initialized)) {
            return true;
        }
        var use = new FirstUse(method, initialized, field, hierarchy);
        return use.flow.order().stream().allMatch(use::isAfter);
    }

    private boolean isAfter(Block block) {
        for (var instruction : block.body()) {
            if (initializes(instruction)) {
                return true;
            }
            if (instruction instanceof Instruction.StaticLoad load && load.field().equals(field)) {
                return flow.order().stream().anyMatch(before -> initializesBefore(before, block));
            }
        }
        return true;
    }

    private boolean initializesBefore(Block before, Block block) {
        int from = flow.index(before.id());
        int to = flow.index(block.id());
        boolean inBody = from != to && dominators.dominates(from, to) && before.body().stream().anyMatch(this::initializes);
        return inBody || before.terminator() instanceof Terminator.Try attempt && initializes(attempt.instruction())
                && dominators.normalEdgeDominates(from, to);
    }

    private boolean initializes(Instruction instruction) {
        return switch (instruction) {
            case Instruction.New i -> hierarchy.isSubclass(i.type().name(), initialized);
            case Instruction.StaticLoad i -> i.field().owner().equals(initialized);
            case Instruction.StaticStore i -> i.field().owner().equals(initialized);
            case Instruction.Call(var _, Callee.Direct(var target), List<?> arguments, var _) ->
                    target.owner().equals(initialized) && arguments.size() == target.parameters().size();
            default -> false;
        };
    }
}
