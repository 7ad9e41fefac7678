// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.NullType;
import jfl.ir.Reference;

/** The numbers and descriptors of classes. */
final class Descriptors {
    private final Unit unit;

    Descriptors(Unit unit) {
        this.unit = unit;
    }

    void numbers(CText out) {
        out.open("enum");
        unit.classes.all().forEach(c -> out.line(unit.id(c) + ","));
        out.close(";").gap();
    }

    void emit(CText out) {
        for (var type : unit.classes.all()) {
            if (type.equals(ClassType.STRING)) {
                out.line("JFL_STRING_CLASS(%s);", unit.id(type));
            } else if (type instanceof ArrayType array) {
                out.line("JFL_ARRAY_CLASS(%s, %s, %s, %s);", unit.names.type(type), Types.arrayStruct(array.element()), element(array),
                        StringPool.initialiser(name(type)));
            } else {
                out.line("JFL_CLASS(%s, %s, %s);", unit.names.type(type), size((ClassType) type), StringPool.initialiser(name(type)));
            }
        }
        out.gap();
        Drops.table(out, unit.descriptors());
    }

    /** What {@code Class.getName} says. */
    private static String name(Reference type) {
        return switch (type) {
            case ClassType c -> c.name().replace('/', '.');
            case ArrayType a -> a.descriptor().replace('/', '.');
            case NullType n -> n.toString();
        };
    }

    /** Exceptions are no objects in memory. */
    private String size(ClassType type) {
        return unit.hierarchy.isThrowable(type) ? "0" : "sizeof(struct " + (unit.types.hasStruct(type.name()) ? unit.names.type(type) : "jfl_object") + ")";
    }

    private String element(ArrayType type) {
        return type.element() instanceof ArrayType inner && unit.classes.contains(inner) ? unit.descriptor(inner) : "NULL";
    }
}
