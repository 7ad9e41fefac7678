// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.List;
import java.util.Set;
import jfl.ir.ArrayType;
import jfl.ir.BinaryOperator;
import jfl.ir.ClassType;
import jfl.ir.Comparison;
import jfl.ir.Conversion;
import jfl.ir.FieldRef;
import jfl.ir.Instruction;
import jfl.ir.Primitive;
import jfl.ir.Reference;
import jfl.ir.Type;
import jfl.ir.Value;

/** Instructions without side effects as C expressions (RULES E1: none has undefined behaviour, and none relies on flags). */
final class Expressions {
    private final Body body;
    private final Unit unit;

    Expressions(Body body) {
        this.body = body;
        this.unit = body.unit;
    }

    CExpression pure(Instruction.Pure instruction) {
        return switch (instruction) {
            case Instruction.Binary binary -> binary(binary);
            case Instruction.Negate(var result, var operand, var _) -> call(result, "jfl_neg" + width(result), operand);
            case Instruction.Convert(var result, var conversion, var operand, var _) -> convert(result, conversion, operand);
            case Instruction.Compare(var result, var comparison, var left, var right, var _) -> compare(result, comparison, left, right);
            case Instruction.InstanceOf(var _, var operand, var type, var _) -> instanceOf(operand, type);
            case Instruction.Cast(var result, var operand, var _) -> cast(result, operand);
            case Instruction.ArrayLength(var _, var array, var _) -> length(array);
            case Instruction.Const _, Instruction.Concat _ -> throw new IllegalStateException("back end: no expression");
        };
    }

    private CType type(Value value) {
        return unit.types.of(value.type());
    }

    private static String width(Value value) {
        return value.type() == Primitive.LONG ? "64" : "";
    }

    private CExpression call(Value result, String function, Value... operands) {
        var used = List.of(operands).stream().map(body::use).toList();
        var text = function + "(" + String.join(", ", used.stream().map(CExpression::text).toList()) + ")";
        return CExpression.of(text, type(result), true, false, used);
    }

    private CExpression binary(Instruction.Binary binary) {
        var result = binary.result();
        return switch (binary.operator()) {
            case ADD -> call(result, "jfl_add" + width(result), binary.left(), binary.right());
            case SUB -> subtract(binary);
            case MUL -> call(result, "jfl_mul" + width(result), binary.left(), binary.right());
            case DIV -> call(result, planted(Fault.DIVIDE_BY_MINUS_ONE, "jfl_bad_div", "jfl_div") + width(result), binary.left(), binary.right());
            case REM -> call(result, planted(Fault.REMAINDER_SIGN, "jfl_bad_rem", "jfl_rem") + width(result), binary.left(), binary.right());
            case AND -> infix(binary, "&");
            case OR -> infix(binary, "|");
            case XOR -> infix(binary, "^");
            case SHL, SHR, USHR -> shift(binary);
        };
    }

    private String planted(Fault fault, String wrong, String right) {
        return unit.options.planted(fault) ? wrong : right;
    }

    private CExpression subtract(Instruction.Binary binary) {
        var function = binary.result().type() == Primitive.LONG ? planted(Fault.SUBTRACT_NARROW, "jfl_sub", "jfl_sub64") : "jfl_sub";
        return call(binary.result(), function, binary.left(), binary.right());
    }

    private CExpression infix(Instruction.Binary binary, String operator) {
        var left = body.use(binary.left());
        var right = body.use(binary.right());
        return CExpression.of(left.operand() + " " + operator + " " + right.operand(), type(binary.result()), false, false, List.of(left, right));
    }

    private CExpression shift(Instruction.Binary binary) {
        var name = switch (binary.operator()) {
            case SHL -> "jfl_shl";
            case SHR -> planted(Fault.SHIFT_LOGICAL, "jfl_ushr", "jfl_shr");
            default -> planted(Fault.SHIFT_ARITHMETIC, "jfl_shr", "jfl_ushr");
        };
        var result = binary.result();
        var value = body.use(binary.left());
        var distance = body.use(binary.right());
        boolean mask = binary.operator() != BinaryOperator.SHL || result.type() == Primitive.LONG;
        var masked = mask && unit.options.planted(Fault.SHIFT_MASK) ? distance.operand() + " & 31" : distance.text();
        return CExpression.of(name + width(result) + "(" + value.text() + ", " + masked + ")", type(result), true, false, List.of(value, distance));
    }

    private CExpression convert(Value result, Conversion conversion, Value operand) {
        var used = body.use(operand);
        var text = switch (conversion) {
            case I2B -> unit.options.planted(Fault.NARROW_BYTE) ? used.operand() + " & 0x1ff" : "(s8)" + used.operand();
            case I2C -> planted(Fault.NARROW_CHAR, "(s16)", "(u16)") + used.operand();
            case I2S -> "(s16)" + used.operand();
            case I2L -> "(s64)" + used.operand();
            case L2I -> "(s32)" + used.operand();
            case I2F, I2D, L2F, L2D, F2I, F2L, F2D, D2I, D2L, D2F -> throw new IllegalStateException("back end: floating point");
        };
        return CExpression.of(text, type(result), false, false, List.of(used));
    }

    private CExpression compare(Value result, Comparison comparison, Value left, Value right) {
        return switch (comparison) {
            case LCMP -> call(result, planted(Fault.COMPARE_UNSIGNED, "jfl_bad_compare64", "jfl_compare64"), left, right);
            case FCMPL, FCMPG, DCMPL, DCMPG -> throw new IllegalStateException("back end: floating point");
        };
    }

    private CExpression instanceOf(Value operand, Reference type) {
        var used = body.use(operand);
        return CExpression.of(instanceTest(used, type, true), CType.TRUTH, false, true, List.of(used));
    }

    /** Whether a value is an instance of a type. */
    String instanceTest(CExpression value, Reference type, boolean testNull) {
        var classOf = switch (value.type().kind()) {
            case EXCEPTION -> value.operand() + ".class";
            case NULL -> "NULL";
            default -> "jfl_class_of(" + value.text() + ")";
        };
        if (value.type().kind() == CType.Kind.NULL) {
            return "false";
        }
        if (value.type().kind() == CType.Kind.EXCEPTION && unit.options.planted(Fault.CATCH_ALL)) {
            return classOf + " != NULL";
        }
        if (value.type().kind() == CType.Kind.EXCEPTION && unit.classes.instancesOf(type).size() == 1) {
            return unit.instances.test(type, classOf);
        }
        var notNull = value.type().kind() == CType.Kind.EXCEPTION ? classOf : value.operand();
        if (unit.options.planted(Fault.INSTANCE_OF_NULL) && value.type().kind() != CType.Kind.EXCEPTION && testNull) {
            return "!" + notNull + " || " + unit.instances.test(type, classOf);
        }
        return (testNull ? notNull + " && " : "") + unit.instances.test(type, classOf);
    }

    private CExpression cast(Value result, Value operand) {
        var used = body.use(operand);
        var text = used.type().convert(used, type(result));
        boolean atomic = used.atomic() && text.equals(used.text());
        return CExpression.of(text, type(result), atomic, false, List.of(used));
    }

    private CExpression length(Value array) {
        var used = body.use(array);
        return CExpression.of(arrayLength(used), CType.INT, true, true, List.of(used));
    }

    /** The length of an array that is not null. */
    static String arrayLength(CExpression array) {
        return array.type().kind() == CType.Kind.ARRAY ? array.operand() + "->length" : "((struct jfl_array *)" + array.operand() + ")->length";
    }

    /** A place in memory that holds a field. */
    CExpression field(Value object, FieldRef field) {
        if (unit.hierarchy.isThrowable(new ClassType(field.owner()))) {
            var place = body.member(object, unit.exceptionFields.member(field));
            return new CExpression(place, unit.types.of(field.type().computational()), true, Set.of(body.locals.of(object)), true);
        }
        var used = body.use(object);
        var struct = unit.types.structPointer(field.owner());
        return CExpression.of(access(used, struct) + Names.member(field), unit.types.of(field.type().computational()), true, true, List.of(used));
    }

    /** What comes before a member's name. */
    private static String access(CExpression reference, CType struct) {
        boolean direct = reference.text().startsWith("&") && reference.type().equals(struct);
        return direct ? reference.text().substring(1) + "." : pointer(reference, struct) + "->";
    }

    /** A pointer to a structure; code behind a check of the null constant never runs but must compile. */
    private static String pointer(CExpression reference, CType struct) {
        if (reference.type().kind() == CType.Kind.NULL) {
            return "((" + struct.text() + ")NULL)";
        }
        return reference.type().equals(struct) ? reference.operand() : "(" + reference.type().convert(reference, struct) + ")";
    }

    /** A place in memory that holds an element. */
    CExpression element(Value array, Value index, Type element) {
        var used = body.use(array);
        var position = body.use(index);
        var struct = new CType(CType.Kind.ARRAY, "struct " + Types.arrayStruct(element) + " *");
        var type = element instanceof Primitive ? unit.types.of(element.computational()) : CType.OBJECT;
        return CExpression.of(pointer(used, struct) + "->data[" + position.text() + "]", type, true, true, List.of(used, position));
    }

    /** The type that elements of an array have in C once they are loaded. */
    CType elementType(Value array, Type element) {
        return array.type() instanceof ArrayType(var declared) ? unit.types.of(declared.computational()) : unit.types.of(element.computational());
    }

    /** A value narrowed to its stored type. */
    String narrowed(Value value, Type stored) {
        var used = body.use(value);
        return switch (stored) {
            case Primitive.BOOLEAN -> used.operand() + " & 1";
            case Primitive.BYTE -> "(s8)" + used.operand();
            case Primitive.CHAR -> "(u16)" + used.operand();
            case Primitive.SHORT -> "(s16)" + used.operand();
            case Primitive _ -> used.text();
            default -> used.type().convert(used, unit.types.of(stored));
        };
    }


}
