// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.NullType;
import jfl.ir.Primitive;
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
            out.line("static const struct jfl_class %s = {", unit.descriptorName(type));
            out.line("\t.id = %s, .size = %s,%s", unit.id(type), size(type), element(type));
            out.line("\t.name = %s,", unit.strings.address(name(type)));
            out.line("};");
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

    private String size(Reference type) {
        return switch (type) {
            case ArrayType a -> "offsetof(struct " + Types.arrayStruct(a.element()) + ", data)";
            case ClassType c when unit.types.hasStruct(c.name()) -> "sizeof(struct " + unit.names.type(c) + ")";
            case ClassType c when c.equals(ClassType.STRING) -> "sizeof(struct jfl_string)";
            case ClassType _, NullType _ -> "sizeof(struct jfl_object)";
        };
    }

    private String element(Reference type) {
        if (!(type instanceof ArrayType(var element))) {
            return "";
        }
        var size = element instanceof Primitive p ? String.valueOf(p.bytes()) : "sizeof(struct jfl_object *)";
        var inner = element instanceof ArrayType a && unit.classes.contains(a) ? " .element = " + unit.descriptor(a) + "," : "";
        return " .element_size = " + size + "," + inner;
    }
}
