// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.Primitive;
import jfl.ir.Reference;

/** Instance tests: a comparison where one class has instances, else a function with a switch over class ids. */
final class Instances {
    private final Unit unit;
    private final Map<Reference, String> functions = new LinkedHashMap<>();
    private String storable = "";

    Instances(Unit unit) {
        this.unit = unit;
    }

    /** A test whether a class, given as an expression, is a subtype of a type. */
    String test(Reference type, String classOf) {
        var instances = unit.classes.instancesOf(type);
        return switch (instances.size()) {
            case 0 -> "false";
            case 1 -> classOf + " == " + unit.descriptor(instances.getFirst());
            default -> functions.computeIfAbsent(type, t -> unit.names.unique(unit.names.type(t) + "_is")) + "(" + classOf + ")";
        };
    }

    /** The function that tells whether an object that is not null may be stored in an array of references. */
    String storable() {
        if (storable.isEmpty()) {
            storable = unit.names.unique("jfl_storable");
        }
        return storable;
    }

    void emit(CText out) {
        var arrays = new CText();
        if (!storable.isEmpty()) {
            emitStorable(arrays);
        }
        functions.forEach((type, name) -> emitTest(out, type, name));
        out.append(arrays);
    }

    private void emitTest(CText out, Reference type, String name) {
        out.line("static inline bool %s(const struct jfl_class *class)", name).open("").open("switch (class->id)");
        for (var range : unit.classes.ranges(type)) {
            var from = unit.id(range.from());
            out.label(range.from().equals(range.to()) ? "case " + from + ":" : "case " + from + " ... " + unit.id(range.to()) + ":");
        }
        out.line("return true;").label("default:").line("return false;").close("").close("").gap();
    }

    private void emitStorable(CText out) {
        out.line("static bool %s(const struct jfl_object *value, const struct jfl_ref_array *array)", storable).open("")
                .open("switch (array->object.class->id)");
        var byElement = unit.classes.all().stream().filter(ArrayType.class::isInstance).map(ArrayType.class::cast)
                .filter(a -> a.element() instanceof Reference && !a.element().equals(ClassType.OBJECT) && !(a.element() instanceof Primitive))
                .collect(Collectors.toList());
        for (var array : byElement) {
            out.label("case " + unit.id(array) + ":").line("return " + test((Reference) array.element(), "value->class") + ";");
        }
        out.label("default:").line("return true;").close("").close("").gap();
    }
}
