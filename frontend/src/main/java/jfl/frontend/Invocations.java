// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import jfl.frontend.Bytecode.Step;
import jfl.ir.ArrayType;
import jfl.ir.Callee.Kind;
import jfl.ir.Instruction;
import jfl.ir.MethodRef;
import jfl.ir.Type;
import jfl.ir.Value;

/** Lifts calls (JVMS 2.11.8). The arguments were evaluated before; the receiver is checked when control arrives at the call. */
final class Invocations {
    private Invocations() {
    }

    static MethodRef method(InvokeInstruction instruction) {
        return MethodRef.of(instruction.owner().asInternalName(), instruction.name().stringValue(), instruction.type().stringValue());
    }

    /** @param following the instructions behind it */
    static void lift(Machine machine, InvokeInstruction instruction, List<Step> following) {
        var method = method(instruction);
        var kind = kind(instruction);
        var arguments = machine.pop(method.parameters().size());
        if (kind == Kind.STATIC) {
            call(machine, kind, method, arguments);
            return;
        }
        var receiver = machine.pop();
        machine.checkNonNull(receiver);
        if (method.owner().startsWith("[") && method.name().equals("clone")) {
            cloneArray(machine, receiver, (ArrayType) Type.ofDescriptor(method.owner()));
            return;
        }
        if (Idioms.isNullCheck(method, following) || Idioms.isTextForMatchException(method, following)) {
            machine.push(machine.out().nullConstant());
            return;
        }
        var all = new ArrayList<Value>();
        all.add(receiver);
        all.addAll(arguments);
        call(machine, kind, method, all);
    }

    private static void call(Machine machine, Kind kind, MethodRef method, List<Value> arguments) {
        var result = machine.out().call(kind, method, arguments);
        if (result != null) {
            machine.push(result);
        }
    }

    private static void cloneArray(Machine machine, Value array, ArrayType type) {
        var result = machine.out().value(type);
        machine.out().raise(new Instruction.CloneArray(result, array, machine.out().at()));
        machine.setNeverNull(result);
        machine.push(result);
    }

    private static Kind kind(InvokeInstruction instruction) {
        return switch (instruction.opcode()) {
            case INVOKESTATIC -> Kind.STATIC;
            case INVOKESPECIAL -> Kind.SPECIAL;
            case INVOKEVIRTUAL -> Kind.VIRTUAL;
            case INVOKEINTERFACE -> Kind.INTERFACE;
            default -> throw new IllegalStateException("not a call: " + instruction.opcode());
        };
    }
}
