// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.ArrayList;
import java.util.List;
import jfl.frontend.emit.Types;
import jfl.ir.Instruction;
import jfl.ir.Primitive;

/** Lifts {@code invokedynamic} by what its bootstrap method is known to make; the classes this takes are collected. */
final class Dynamics {
    private final ClassModel owner;
    private final MethodModel method;
    private final Machine machine;
    private final List<SyntheticClass> synthetic = new ArrayList<>();

    Dynamics(ClassModel owner, MethodModel method, Machine machine) {
        this.owner = owner;
        this.method = method;
        this.machine = machine;
    }

    List<SyntheticClass> synthetic() {
        return synthetic;
    }

    void lift(InvokeDynamicInstruction instruction) {
        var type = instruction.typeSymbol();
        var arguments = machine.pop(type.parameterCount());
        var out = machine.out();
        var resultType = Types.of(type.returnType());
        var result = resultType == Primitive.VOID ? null : out.value(resultType);
        out.raise(new Instruction.Dynamic(result, instruction.name().stringValue(), instruction.bootstrapMethod().toString(), arguments, out.at()));
        if (result != null) {
            machine.push(result);
        }
    }
}
