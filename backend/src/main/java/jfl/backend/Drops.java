// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.NullType;
import jfl.ir.Reference;

/** What a dead object gives up, and what the program gives up at its end. */
final class Drops {
    private final Unit unit;

    Drops(Unit unit) {
        this.unit = unit;
    }

    void emit(CText out) {
        dropFields(out);
        dropRoots(out);
    }

    private void dropFields(CText out) {
        var byBody = new LinkedHashMap<List<String>, List<Reference>>();
        for (var type : unit.classes.all()) {
            var body = body(type);
            if (!body.isEmpty()) {
                byBody.computeIfAbsent(body, _ -> new ArrayList<>()).add(type);
            }
        }
        boolean arrays = byBody.keySet().stream().anyMatch(b -> b.equals(ARRAY));
        out.line("JFL_OPTIONAL void jfl_drop_fields(struct jfl_object *object%s, struct jfl_object **dead%s)",
                byBody.isEmpty() ? " __maybe_unused" : "", unit.options.planted(Fault.DROP_SHALLOW) || byBody.isEmpty() ? " __maybe_unused" : "").open("");
        if (byBody.isEmpty()) {
            out.close("").gap();
            return;
        }
        if (arrays) {
            out.line("struct jfl_ref_array *array;").line("s32 i;").gap();
        }
        out.open("switch (object->class->id)");
        byBody.forEach((body, types) -> {
            types.forEach(t -> out.label("case " + unit.id(t) + ":"));
            body.forEach(out::line);
            out.line("break;");
        });
        out.label("default:").line("break;").close("").close("").gap();
    }

    private static final List<String> ARRAY = List.of("array = (struct jfl_ref_array *)object;", "for (i = 0; i < array->length; i++)",
            "\tjfl_give_up(array->data[i], dead);");

    private List<String> body(Reference type) {
        if (unit.options.planted(Fault.DROP_SHALLOW)) {
            return List.of();
        }
        return switch (type) {
            case ArrayType _ -> ClassTable.holdsReferences(type) ? ARRAY : List.of();
            case ClassType c -> fields(c.name());
            case NullType _ -> List.of();
        };
    }

    private List<String> fields(String name) {
        var lines = new ArrayList<String>();
        unit.contracts.nativeDrop(name).ifPresent(f -> lines.add(f + "(&((struct " + unit.names.type(name) + " *)object)->native_);"));
        unit.structs.counted(name).forEach(f -> lines.add("jfl_give_up(((struct " + unit.names.type(f.owner()) + " *)object)->"
                + Names.member(f) + ", dead);"));
        return lines;
    }

    private void dropRoots(CText out) {
        out.line("JFL_OPTIONAL void jfl_drop_roots(void)").open("");
        for (var place : roots()) {
            out.line("jfl_release(" + place + ");");
            out.line(place + " = NULL;");
        }
        out.close("").gap();
    }

    private List<String> roots() {
        var all = new ArrayList<>(unit.statics.counted());
        all.addAll(unit.image.mutableReferences());
        return all;
    }

    /** The table of classes and their live counts. */
    static void table(CText out, Map<String, String> descriptorsById) {
        out.open("static const struct jfl_class *const jfl_classes[JFL_CLASSES] =");
        descriptorsById.forEach((id, descriptor) -> out.line("[%s] = %s,", id, descriptor));
        out.close(";").gap();
    }
}
