// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import jfl.ir.BinaryOperator;
import jfl.ir.Comparison;
import jfl.ir.Conversion;
import jfl.ir.Instruction;
import jfl.ir.Obligation;
import jfl.ir.Primitive;
import jfl.ir.Value;

/** Lifts arithmetic (JVMS 2.11.3 and 2.11.4). */
final class Arithmetic {
    private Arithmetic() {
    }

    static void lift(Machine machine, OperatorInstruction instruction) {
        switch (instruction.opcode()) {
            case IADD, LADD, FADD, DADD -> binary(machine, BinaryOperator.ADD);
            case ISUB, LSUB, FSUB, DSUB -> binary(machine, BinaryOperator.SUB);
            case IMUL, LMUL, FMUL, DMUL -> binary(machine, BinaryOperator.MUL);
            case IDIV, LDIV -> divide(machine, BinaryOperator.DIV);
            case IREM, LREM -> divide(machine, BinaryOperator.REM);
            case FDIV, DDIV -> binary(machine, BinaryOperator.DIV);
            case FREM, DREM -> binary(machine, BinaryOperator.REM);
            case IAND, LAND -> binary(machine, BinaryOperator.AND);
            case IOR, LOR -> binary(machine, BinaryOperator.OR);
            case IXOR, LXOR -> binary(machine, BinaryOperator.XOR);
            case ISHL, LSHL -> binary(machine, BinaryOperator.SHL);
            case ISHR, LSHR -> binary(machine, BinaryOperator.SHR);
            case IUSHR, LUSHR -> binary(machine, BinaryOperator.USHR);
            case INEG, LNEG, FNEG, DNEG -> negate(machine);
            case LCMP, FCMPL, FCMPG, DCMPL, DCMPG -> compare(machine, Comparison.valueOf(instruction.opcode().name()));
            case ARRAYLENGTH -> arrayLength(machine);
            default -> throw new IllegalStateException("not an operator: " + instruction.opcode());
        }
    }

    static void lift(Machine machine, ConvertInstruction instruction) {
        var conversion = Conversion.valueOf(instruction.opcode().name());
        var operand = machine.pop();
        machine.push(convert(machine, conversion, operand));
    }

    static Value convert(Machine machine, Conversion conversion, Value operand) {
        var result = machine.out().value(conversion.to());
        machine.out().add(new Instruction.Convert(result, conversion, operand, machine.out().at()));
        return result;
    }

    /** {@code iinc}; the caller names the value it leaves in the local. */
    static Value lift(Machine machine, IncrementInstruction instruction) {
        var constant = machine.out().constant(instruction.constant());
        var sum = binary(machine, BinaryOperator.ADD, machine.frame().local(instruction.slot()), constant);
        machine.frame().setLocal(instruction.slot(), sum);
        return sum;
    }

    private static void divide(Machine machine, BinaryOperator operator) {
        var right = machine.pop();
        var left = machine.pop();
        machine.out().check(new Obligation.NonZero(right));
        machine.push(binary(machine, operator, left, right));
    }

    private static void binary(Machine machine, BinaryOperator operator) {
        var right = machine.pop();
        var left = machine.pop();
        machine.push(binary(machine, operator, left, right));
    }

    private static Value binary(Machine machine, BinaryOperator operator, Value left, Value right) {
        var result = machine.out().value(left.type());
        machine.out().add(new Instruction.Binary(result, operator, left, right, machine.out().at()));
        return result;
    }

    private static void negate(Machine machine) {
        var operand = machine.pop();
        var result = machine.out().value(operand.type());
        machine.out().add(new Instruction.Negate(result, operand, machine.out().at()));
        machine.push(result);
    }

    private static void compare(Machine machine, Comparison comparison) {
        var right = machine.pop();
        var left = machine.pop();
        var result = machine.out().value(Primitive.INT);
        machine.out().add(new Instruction.Compare(result, comparison, left, right, machine.out().at()));
        machine.push(result);
    }

    private static void arrayLength(Machine machine) {
        var array = machine.pop();
        machine.checkNonNull(array);
        var result = machine.out().value(Primitive.INT);
        machine.out().add(new Instruction.ArrayLength(result, array, machine.out().at()));
        machine.push(result);
    }
}
