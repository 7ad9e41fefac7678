// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jfl.ir.ArrayType;
import jfl.ir.Block;
import jfl.ir.ClassType;
import jfl.ir.Edge;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * Which interface types can be trusted. The class-file verifier treats an interface as {@code Object} (RULES S12, JVMS 4.10.1.2), so a
 * value of type {@code I} may be an object that does not implement {@code I}. It then came through an assignment from a type that is not a
 * subtype of {@code I}; javac writes none.
 *
 * <p>Notation: an interface is <em>leaky</em> when some assignment of the closed world (argument, result, field, element, block parameter)
 * has it as its target type and a source type that is not a subtype. By induction over the run, a value of interface type {@code I}
 * implements {@code I} unless a leaky {@code L} is a subtype of {@code I}. Arrays count by their elements. A {@link Instruction.Cast} is
 * no leak where a check came before, and the lifter makes no other that narrows. Cost: linear in the code.
 */
final class InterfaceFlow {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<String> leaky = new HashSet<>();

    private InterfaceFlow(Program program, Hierarchy hierarchy) {
        this.program = program;
        this.hierarchy = hierarchy;
    }

    static InterfaceFlow of(Program program, Hierarchy hierarchy) {
        var flow = new InterfaceFlow(program, hierarchy);
        program.methods().values().stream().filter(Method::hasBody).forEach(flow::walk);
        return flow;
    }

    /** True when every value of this static type is an instance of it at run time. */
    boolean isTrusted(Type type) {
        return type instanceof ClassType c && leaky.stream().noneMatch(l -> hierarchy.isSubclass(l, c.name()));
    }

    private void walk(Method method) {
        var blocks = Walk.byId(method.blocks());
        for (var block : method.blocks()) {
            Walk.instructions(block).forEach(this::walk);
            var terminator = block.terminator();
            if (terminator instanceof Terminator.Return(Value value, var _) && value != null) {
                assign(value.type(), method.ref().result());
            }
            for (int i = 0; i < terminator.edges().size(); i++) {
                var edge = terminator.edges().get(i);
                boolean exceptional = terminator instanceof Terminator.Try && i == 1;
                walk(edge, java.util.Objects.requireNonNull(blocks.get(edge.target())), exceptional ? 1 : 0);
            }
        }
    }

    private void walk(Edge edge, Block target, int skipped) {
        for (int i = 0; i < edge.arguments().size(); i++) {
            assign(edge.arguments().get(i).type(), target.parameters().get(i + skipped).type());
        }
    }

    private void walk(Instruction instruction) {
        switch (instruction) {
            case Instruction.FieldStore i -> assign(i.value().type(), i.field().type());
            case Instruction.StaticStore i -> assign(i.value().type(), i.field().type());
            case Instruction.ArrayStore i when i.array().type() instanceof ArrayType array -> assign(i.value().type(), array.element());
            case Instruction.ArrayLoad i -> assign(elementOf(i.array().type(), i.element()), i.result().type());
            case Instruction.FieldLoad i -> assign(i.field().type(), i.result().type());
            case Instruction.StaticLoad i -> assign(i.field().type(), i.result().type());
            case Instruction.Const i -> assign(i.constant().type(), i.result().type());
            case Instruction.Call i -> walk(i, i.callee().method());
            default -> {
            }
        }
    }

    private static Type elementOf(Type array, Type stored) {
        return array instanceof ArrayType a ? a.element() : stored;
    }

    private void walk(Instruction.Call call, MethodRef method) {
        var given = call.arguments().subList(call.arguments().size() - method.parameters().size(), call.arguments().size());
        for (int i = 0; i < given.size(); i++) {
            assign(given.get(i).type(), method.parameters().get(i));
        }
        if (call.result() != null) {
            assign(method.result(), call.result().type());
        }
    }

    private void assign(Type from, Type to) {
        var target = to;
        while (target instanceof ArrayType array) {
            target = array.element();
        }
        if (target instanceof ClassType c && isInterface(c.name()) && !hierarchy.isSubtype(from, to)) {
            leaky.add(c.name());
        }
    }

    private boolean isInterface(String name) {
        var info = program.classes().get(name);
        return info != null && info.isInterface();
    }

    /** Leaky interfaces, for messages. */
    List<String> leaky() {
        return leaky.stream().sorted().toList();
    }
}
