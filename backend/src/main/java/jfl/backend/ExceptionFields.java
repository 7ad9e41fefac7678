// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.HashMap;
import java.util.Map;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Type;

/**
 * Where the fields of exceptions live in {@code struct jfl_exception}: the message of {@code Throwable} and the error number in members of their
 * own, others in slots, those of a superclass first.
 */
final class ExceptionFields {
    private static final String THROWABLE = "java/lang/Throwable";

    private final Program program;
    private final Map<FieldRef, Integer> slots = new HashMap<>();
    private int most = 1;

    ExceptionFields(Program program, Hierarchy hierarchy) {
        this.program = program;
        program.classes().values().stream().filter(c -> hierarchy.isThrowable(new ClassType(c.name()))).forEach(this::number);
    }

    private int number(ClassInfo info) {
        var superclass = info.superclass() == null ? null : program.classes().get(info.superclass());
        int next = superclass == null || info.name().equals(THROWABLE) ? 0 : number(superclass);
        for (var field : info.fields()) {
            if (!field.isStatic() && !isMember(field)) {
                slots.put(field.ref(), next++);
            }
        }
        most = Math.max(most, next);
        return next;
    }

    private static boolean isMember(FieldInfo field) {
        return isMessage(field.ref()) || Contracts.isErrorNumber(field);
    }

    private static boolean isMessage(FieldRef field) {
        return field.owner().equals(THROWABLE) && field.type().equals(ClassType.STRING);
    }

    /** How many slots an exception has. */
    int slots() {
        return most;
    }

    /** The member that holds a field. */
    String member(FieldRef field) {
        if (isMessage(field)) {
            return "message";
        }
        var slot = slots.get(field);
        return slot == null ? "error" : "fields[" + slot + "]";
    }

    /** What a slot holds, as the field's type. */
    CExpression load(FieldRef field, CExpression slot) {
        return switch (field.type()) {
            case Primitive.LONG -> slot;
            case Primitive _ -> slots.containsKey(field)
                    ? new CExpression("(s32)" + slot.operand(), CType.INT, false, slot.reads(), true) : slot;
            case Type text when isMessage(field) -> slot;
            case ClassType c when c.equals(ClassType.STRING) ->
                new CExpression("(const struct jfl_string *)(uintptr_t)" + slot.operand(), CType.STRING, false, slot.reads(), true);
            default -> throw new IllegalStateException("back end: an exception holds an object: " + field);
        };
    }

    /** A value as a slot holds it. */
    String stored(FieldRef field, String value) {
        return field.type() instanceof Primitive || isMessage(field) ? value : "(s64)(uintptr_t)(" + value + ")";
    }
}
