// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Image;
import jfl.ir.Primitive;
import jfl.ir.Type;

/** The module image (RULES S5): immortal objects as static data, and the declarations that bindings want of them. */
final class ImageWriter {
    private final Unit unit;
    private final List<String> names = new ArrayList<>();
    private final Set<Integer> used = new TreeSet<>();

    ImageWriter(Unit unit) {
        this.unit = unit;
        var hints = hints(unit.program.image());
        for (var i = 0; i < unit.program.image().objects().size(); i++) {
            var type = unit.program.image().objects().get(i).type();
            names.add(unit.names.unique(hints.getOrDefault(i, unit.names.type(type) + "_image") + "_object"));
            if (type instanceof ClassType c && unit.contracts.declares(c.name()).isPresent()) {
                used.add(i);
            }
        }
    }

    /** Objects are named after a static field that holds them. */
    private Map<Integer, String> hints(Image image) {
        var hints = new LinkedHashMap<Integer, String>();
        image.statics().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(FieldRef::toString))).forEach(e -> {
            if (e.getValue() instanceof Constant.OfImage object) {
                hints.putIfAbsent(object.id(), unit.names.type(e.getKey().owner()) + "_" + Names.sanitize(e.getKey().name()));
            }
        });
        return hints;
    }

    /** The address of an object, typed by its exact class. */
    CExpression address(Constant.OfImage constant) {
        var object = unit.program.image().objects().get(constant.id());
        used.add(constant.id());
        var type = switch (object) {
            case Image.Instance i -> unit.types.structPointer(i.type().name());
            case Image.Array a -> unit.types.of(a.type());
        };
        return switch (object) {
            case Image.Instance _ -> new CExpression("&" + names.get(constant.id()), type, false, Set.of(), false);
            case Image.Array _ -> new CExpression("(" + type.text() + ")&" + names.get(constant.id()), type, false, Set.of(), false);
        };
    }

    /** A constant as a static initialiser. */
    String initialiser(Constant constant, Type type) {
        return switch (constant) {
            case Constant.OfInt i -> type == Primitive.BOOLEAN ? i.value() == 0 ? "false" : "true" : Body.integer(i.value());
            case Constant.OfLong l -> Body.integer(l.value());
            case Constant.OfNull _ -> "NULL";
            case Constant.OfString s -> pointer(CExpression.constant(unit.strings.address(s.value()), CType.STRING), type);
            case Constant.OfImage object -> pointer(address(object), type);
            case Constant.OfFloat _, Constant.OfDouble _, Constant.OfClass _, Constant.Unsupported _ ->
                throw new IllegalStateException("back end: in the image: " + constant);
        };
    }

    private String pointer(CExpression address, Type type) {
        return address.type().convert(address, unit.types.of(type));
    }

    /** Writes the objects that code, static fields or other objects refer to. */
    void emit(CText out) {
        var objects = unit.program.image().objects();
        var initialised = new TreeMap<Integer, CText>();
        while (!initialised.keySet().equals(used)) {
            for (var id : Set.copyOf(used)) {
                initialised.computeIfAbsent(id, _ -> initialised(objects.get(id), names.get(id)));
            }
        }
        initialised.keySet().forEach(id -> out.line(head(objects.get(id), names.get(id)) + ";"));
        out.gap();
        initialised.values().forEach(out::append);
        out.gap();
        initialised.keySet().forEach(id -> declare(out, objects.get(id), names.get(id)));
        out.gap();
    }

    /** Arrays in the image know their length: a flexible member cannot be initialised portably. */
    private String head(Image.ImageObject object, String name) {
        return switch (object) {
            case Image.Instance i -> "static struct " + unit.names.type(i.type()) + " " + name;
            case Image.Array a -> "static struct " + name + " { struct jfl_object object; s32 length; "
                    + CType.declare(elementSpelling(a.type()), "data[" + Math.max(1, a.elements().size()) + "]") + "; } " + name;
        };
    }

    private String elementSpelling(ArrayType array) {
        return switch (array.element()) {
            case Primitive.BOOLEAN -> "u8";
            case Primitive p -> unit.types.stored(p);
            default -> CType.OBJECT.text();
        };
    }

    private CText initialised(Image.ImageObject object, String name) {
        var out = new CText();
        switch (object) {
            case Image.Instance i -> {
                var tail = unit.contracts.declares(i.type().name()).map(prefix -> ", .native_ = " + prefix + "_INIT(" + arguments(i) + ")").orElse("");
                out.line("static struct %s %s = { %s };", unit.names.type(i.type()), name,
                        unit.structs.initialiser(i.type().name(), unit.header(i.type()), i.fields(), tail));
            }
            case Image.Array a -> emitArray(out, a, name);
        }
        return out;
    }

    private void emitArray(CText out, Image.Array array, String name) {
        var stored = array.type().element() instanceof Primitive p ? p : ClassType.OBJECT;
        var elements = array.elements().stream().map(e -> stored == Primitive.BOOLEAN ? initialiser(e, Primitive.INT) : initialiser(e, stored)).toList();
        out.line("static struct %s %s = {", name, name);
        out.line("\t.object = %s, .length = %d,", unit.header(array.type()), elements.size());
        if (!elements.isEmpty()) {
            out.line("\t.data = {");
            for (var i = 0; i < elements.size(); i += 8) {
                out.line("\t\t" + String.join(", ", elements.subList(i, Math.min(elements.size(), i + 8))) + ",");
            }
            out.line("\t},");
        }
        out.line("};");
    }

    private void declare(CText out, Image.ImageObject object, String name) {
        if (object instanceof Image.Instance i) {
            unit.contracts.declares(i.type().name())
                    .ifPresent(prefix -> out.line("%s_DECLARE(&%s.native_, %s);", prefix, name, arguments(i)));
        }
    }

    private String arguments(Image.Instance object) {
        return Structs.fields(unit.program.classInfo(object.type().name())).stream().map(f -> argument(f, object.fields().get(f.ref())))
                .collect(Collectors.joining(", "));
    }

    /** A field as an argument of a macro: nothing that the macro could not paste or turn into a string. */
    private static String argument(FieldInfo field, Constant value) {
        return switch (value) {
            case Constant.OfInt i -> i.value() == Integer.MIN_VALUE ? "(-2147483647 - 1)" : Integer.toString(i.value());
            case Constant.OfLong l -> l.value() == Long.MIN_VALUE ? "(-9223372036854775807LL - 1)" : Long.toString(l.value());
            case Constant.OfString s -> Contracts.isToken(field) ? s.value() : StringPool.literal(s.value());
            default -> throw new IllegalStateException("back end: a declared object holds " + value);
        };
    }

    /** The counted references that objects of the image hold in fields that can change, as expressions. */
    List<String> mutableReferences() {
        var found = new ArrayList<String>();
        var objects = unit.program.image().objects();
        for (var i : used) {
            var name = names.get(i);
            switch (objects.get(i)) {
                case Image.Instance object -> unit.structs.counted(object.type().name()).stream().filter(f -> !unit.isFinal(f))
                        .forEach(f -> found.add("((struct " + unit.names.type(f.owner()) + " *)&" + name + ")->" + Names.member(f)));
                case Image.Array array -> {
                    if (ClassTable.holdsReferences(array.type())) {
                        for (var e = 0; e < array.elements().size(); e++) {
                            found.add(name + ".data[" + e + "]");
                        }
                    }
                }
            }
        }
        return found;
    }
}
