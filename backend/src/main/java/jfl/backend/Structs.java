// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Primitive;

/** The structures of objects: the header or the superclass's structure, own fields, native state. Superclasses come first. */
final class Structs {
    private final Unit unit;
    private final Set<String> emitted = new LinkedHashSet<>();

    Structs(Unit unit) {
        this.unit = unit;
    }

    void emit(CText out) {
        var all = unit.program.classes().keySet().stream().filter(unit.types::hasStruct).filter(this::isNeeded).toList();
        all.forEach(name -> emit(out, name));
    }

    /** Classes without objects are only pointed to, unless a class extends them. */
    private boolean isNeeded(String name) {
        return unit.classes.contains(new ClassType(name)) || !unit.classes.instancesOf(new ClassType(name)).isEmpty() || unit.touches(name);
    }

    private void emit(CText out, String name) {
        if (!emitted.add(name)) {
            return;
        }
        var parent = parent(unit.program.classInfo(name));
        if (parent != null) {
            emit(out, parent);
        }
        out.open("struct " + unit.names.type(name));
        out.line(parent == null ? "struct jfl_object object;" : "struct " + unit.names.type(parent) + " super;");
        fields(unit.program.classInfo(name)).forEach(f -> out.line(CType.declare(unit.types.stored(f.ref().type()), Names.member(f.ref())) + ";"));
        unit.contracts.nativeState(new ClassType(name)).ifPresent(state -> out.line(CType.declare(state, "native_") + ";"));
        out.close(";").gap();
    }

    /** The nearest superclass with fields, or null. */
    private String parent(ClassInfo info) {
        for (var name = info.superclass(); name != null && unit.types.hasStruct(name); name = unit.program.classInfo(name).superclass()) {
            if (!fields(unit.program.classInfo(name)).isEmpty() || unit.contracts.nativeState(new ClassType(name)).isPresent()) {
                return name;
            }
        }
        return null;
    }

    /** The instance fields that a class declares itself. */
    static List<FieldInfo> fields(ClassInfo info) {
        return info.fields().stream().filter(f -> !f.isStatic()).toList();
    }

    /** The instance fields of an object that hold counted references, inherited ones included, with the class that declares them. */
    List<FieldRef> counted(String name) {
        var found = new ArrayList<FieldRef>();
        for (var next = name; next != null && unit.types.hasStruct(next); next = unit.program.classInfo(next).superclass()) {
            fields(unit.program.classInfo(next)).stream().map(FieldInfo::ref)
                    .filter(f -> !(f.type() instanceof Primitive) && unit.types.of(f.type()).isCounted()).forEach(found::add);
        }
        return found;
    }

    /** An initialiser of an object of the image, without braces; {@code tail} comes last. */
    String initialiser(String name, String header, Map<FieldRef, Constant> values, String tail) {
        var info = unit.program.classInfo(name);
        var parent = parent(info);
        var first = parent == null ? ".object = " + header : ".super = { " + initialiser(parent, header, values, "") + " }";
        var own = fields(info).stream().filter(f -> values.containsKey(f.ref()))
                .map(f -> ", ." + Names.member(f.ref()) + " = " + unit.image.initialiser(values.get(f.ref()), f.ref().type()))
                .collect(Collectors.joining());
        return first + own + tail;
    }
}
