// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import jfl.frontend.emit.Types;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.NullType;
import jfl.ir.Obligation;
import jfl.ir.Placement;
import jfl.ir.Type;
import jfl.ir.Value;

/** Lifts what creates, reads and writes objects and arrays (JVMS 2.11.5), each check before what it guards, in the order of the JVM. */
final class Memory {
    private Memory() {
    }

    static void lift(Machine machine, FieldInstruction instruction) {
        var out = machine.out();
        var field = new FieldRef(instruction.owner().asInternalName(), instruction.name().stringValue(), Types.of(instruction.typeSymbol()));
        switch (instruction.opcode()) {
            case GETSTATIC -> {
                var result = out.value(field.type());
                out.add(new Instruction.StaticLoad(result, field, out.at()));
                machine.push(result);
            }
            case PUTSTATIC -> out.add(new Instruction.StaticStore(field, machine.pop(), out.at()));
            case GETFIELD -> {
                var object = machine.pop();
                machine.checkNonNull(object);
                var result = out.value(field.type());
                out.add(new Instruction.FieldLoad(result, object, field, out.at()));
                machine.push(result);
            }
            case PUTFIELD -> {
                var value = machine.pop();
                var object = machine.pop();
                machine.checkNonNull(object);
                out.add(new Instruction.FieldStore(object, field, value, out.at()));
            }
            default -> throw new IllegalStateException("not a field instruction: " + instruction.opcode());
        }
    }

    static void lift(Machine machine, ArrayLoadInstruction instruction) {
        var index = machine.pop();
        var array = machine.pop();
        checkElement(machine, array, index);
        var element = element(array, instruction.typeKind());
        var result = machine.out().value(array.type() == NullType.NULL && element instanceof ClassType ? NullType.NULL : element);
        machine.out().add(new Instruction.ArrayLoad(result, array, index, element, machine.out().at()));
        machine.push(result);
    }

    static void lift(Machine machine, ArrayStoreInstruction instruction) {
        var value = machine.pop();
        var index = machine.pop();
        var array = machine.pop();
        checkElement(machine, array, index);
        if (instruction.typeKind() == TypeKind.REFERENCE) {
            machine.out().check(new Obligation.Storable(value, array));
        }
        machine.out().add(new Instruction.ArrayStore(array, index, value, element(array, instruction.typeKind()), machine.out().at()));
    }

    private static void checkElement(Machine machine, Value array, Value index) {
        machine.checkNonNull(array);
        machine.out().check(new Obligation.InBounds(index, array));
    }

    /** The stored type of an element: that of the array, which tells {@code boolean} from {@code byte}; any that fits for null. */
    private static Type element(Value array, TypeKind kind) {
        if (array.type() instanceof ArrayType type) {
            return type.element();
        }
        return kind == TypeKind.REFERENCE ? ClassType.OBJECT : Types.of(kind.upperBound());
    }

    static void lift(Machine machine, NewObjectInstruction instruction, int bci) {
        var type = new ClassType(instruction.className().asInternalName());
        var result = machine.out().value(type);
        machine.out().raise(new Instruction.New(result, type, Placement.HEAP, machine.out().at()));
        machine.setCreated(bci, result);
        machine.push(result);
    }

    static void lift(Machine machine, NewPrimitiveArrayInstruction instruction) {
        newArray(machine, new ArrayType(Types.of(instruction.typeKind().upperBound())));
    }

    static void lift(Machine machine, NewReferenceArrayInstruction instruction) {
        newArray(machine, new ArrayType(Types.of(instruction.componentType())));
    }

    private static void newArray(Machine machine, ArrayType type) {
        var length = machine.pop();
        machine.out().check(new Obligation.NonNegative(length));
        var result = machine.out().value(type);
        machine.out().raise(new Instruction.NewArray(result, type, length, machine.out().at()));
        machine.setNeverNull(result);
        machine.push(result);
    }

    static void lift(Machine machine, NewMultiArrayInstruction instruction) {
        var lengths = machine.pop(instruction.dimensions());
        lengths.forEach(l -> machine.out().check(new Obligation.NonNegative(l)));
        var type = (ArrayType) Types.of(instruction.arrayType());
        var result = machine.out().value(type);
        machine.out().raise(new Instruction.NewMultiArray(result, type, lengths, machine.out().at()));
        machine.setNeverNull(result);
        machine.push(result);
    }

    static void lift(Machine machine, TypeCheckInstruction instruction) {
        var operand = machine.pop();
        var type = Types.of(instruction.type());
        machine.push(instruction.opcode() == Opcode.INSTANCEOF ? machine.out().instanceOf(operand, type)
                : machine.out().checkedCast(operand, type));
    }
}
