// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import java.lang.reflect.AccessFlag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jfl.ir.Annotation;
import jfl.ir.ArrayType;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.EntryPoint;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Image;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Type;

/** Prints IR as text that {@link Parser} reads back to an equal value. */
public final class Printer {
    private Printer() {
    }

    /** A whole program. */
    public static String print(Program program) {
        var text = new StringBuilder("program ").append(Words.name(program.name())).append('\n');
        program.entryPoints().forEach(e -> text.append(entryPoint(e)).append('\n'));
        if (!program.instantiated().isEmpty()) {
            text.append("instantiated ").append(names(program.instantiated())).append('\n');
        }
        program.classes().values().forEach(c -> text.append('\n').append(print(c)));
        if (!program.image().equals(Image.EMPTY)) {
            text.append('\n').append(print(program.image()));
        }
        program.methods().values().forEach(m -> text.append('\n').append(print(m)));
        return text.toString();
    }

    /** A class without the code of its methods. */
    public static String print(ClassInfo info) {
        var text = new StringBuilder("class ").append(flags(info.flags())).append(Words.name(info.name()));
        if (info.superclass() != null) {
            text.append(" extends ").append(Words.name(info.superclass()));
        }
        list(text, "implements", info.interfaces());
        list(text, "permits", info.permitted());
        if (!info.components().isEmpty()) {
            text.append(" components [").append(info.components().stream().map(Printer::field)
                    .collect(Collectors.joining(", "))).append(']');
        }
        if (!info.source().isEmpty()) {
            text.append(" source ").append(Words.quote(info.source()));
        }
        text.append(annotations(info.annotations())).append(" {\n");
        info.fields().forEach(f -> text.append("    ").append(field(f)).append('\n'));
        info.methods().forEach(m -> text.append("    method ").append(flags(m.flags())).append(method(m.ref()))
                .append(attributes(m)).append('\n'));
        return text.append("}\n").toString();
    }

    /** A method with its code. */
    public static String print(Method method) {
        return CodePrinter.print(method);
    }

    /** One instruction, for messages. */
    public static String print(Instruction instruction) {
        return new CodePrinter().instruction(instruction);
    }

    /** One terminator, for messages. */
    public static String print(Terminator terminator) {
        return new CodePrinter().terminator(terminator);
    }

    /** The module image. */
    public static String print(Image image) {
        var text = new StringBuilder("image {\n");
        ordered(image.statics()).forEach((field, value) -> text.append("    static ").append(field(field)).append(" = ")
                .append(constant(value)).append('\n'));
        for (var id = 0; id < image.objects().size(); id++) {
            text.append("    ").append(id).append(" = ").append(imageObject(image.objects().get(id))).append('\n');
        }
        return text.append("}\n").toString();
    }

    private static String imageObject(Image.ImageObject object) {
        return switch (object) {
            case Image.Instance instance -> "object " + type(instance.type()) + ordered(instance.fields()).entrySet()
                    .stream()
                    .map(e -> field(e.getKey()) + " = " + constant(e.getValue()))
                            .collect(Collectors.joining(", ", " {", "}"));
            case Image.Array array -> "array " + type(array.type())
                    + array.elements().stream().map(Printer::constant).collect(Collectors.joining(", ", " {", "}"));
        };
    }

    private static <V> Map<FieldRef, V> ordered(Map<FieldRef, V> map) {
        var ordered = new TreeMap<FieldRef, V>(Comparator.comparing(FieldRef::toString));
        ordered.putAll(map);
        return ordered;
    }

    private static String entryPoint(EntryPoint entry) {
        return switch (entry) {
            case EntryPoint.Main main -> "entry main " + method(main.method());
            case EntryPoint.Module module -> "entry module " + Words.name(module.module().name()) + " "
                    + method(module.method());
            case EntryPoint.Export export -> "entry export " + method(export.method());
        };
    }

    private static String field(FieldInfo info) {
        return "field " + flags(info.flags()) + field(info.ref()) + annotations(info.annotations());
    }

    /** What a method declares beside its name and flags. */
    static String attributes(MethodInfo info) {
        var text = new StringBuilder();
        list(text, "throws", info.declared());
        if (!info.parameterAnnotations().isEmpty()) {
            text.append(info.parameterAnnotations().stream().map(Printer::annotations)
                    .collect(Collectors.joining(" |", " params [", "]")));
        }
        return text.append(annotations(info.annotations())).toString();
    }

    private static void list(StringBuilder text, String keyword, List<String> names) {
        if (!names.isEmpty()) {
            text.append(' ').append(keyword).append(' ').append(names(names));
        }
    }

    static String names(Iterable<String> names) {
        var text = new StringBuilder();
        names.forEach(n -> text.append(text.isEmpty() ? "" : ", ").append(Words.name(n)));
        return text.toString();
    }

    static String flags(Set<AccessFlag> flags) {
        return flags.stream().sorted().map(f -> Words.of(f) + " ").collect(Collectors.joining());
    }

    private static String annotations(List<Annotation> annotations) {
        return annotations.stream().map(a -> " " + annotation(a)).collect(Collectors.joining());
    }

    private static String annotation(Annotation annotation) {
        var values = annotation.values().isEmpty() ? "" : new TreeMap<>(annotation.values()).entrySet().stream()
                .map(e -> Words.name(e.getKey()) + " = " + annotationValue(e.getValue()))
                        .collect(Collectors.joining(", ", "(", ")"));
        return "@" + Words.name(annotation.type()) + values;
    }

    private static String annotationValue(Object value) {
        return switch (value) {
            case Annotation nested -> annotation(nested);
            case List<?> list -> list.stream().map(Printer::annotationValue)
                    .collect(Collectors.joining(", ", "[", "]"));
            case Long l -> l + "L";
            case Integer i -> i.toString();
            case Boolean b -> b.toString();
            default -> Words.quote(value.toString());
        };
    }

    static String type(Type type) {
        return switch (type) {
            case Primitive p -> p.toString();
            case NullType _ -> "null";
            case ClassType(var name) -> Words.name(name);
            case ArrayType(var element) -> type(element) + "[]";
        };
    }

    static String field(FieldRef field) {
        return Words.name(field.owner()) + "." + Words.name(field.name()) + ":" + type(field.type());
    }

    static String method(MethodRef method) {
        return Words.name(method.owner()) + "." + Words.name(method.name())
                + method.parameters().stream().map(Printer::type).collect(Collectors.joining(", ", "(", "):"))
                        + type(method.result());
    }

    static String constant(Constant constant) {
        return switch (constant) {
            case Constant.OfInt(var value) -> Integer.toString(value);
            case Constant.OfLong(var value) -> value + "L";
            case Constant.OfFloat(var bits) -> "float " + Integer.toHexString(bits);
            case Constant.OfDouble(var bits) -> "double " + Long.toHexString(bits);
            case Constant.OfNull() -> "null";
            case Constant.OfString(var value) -> Words.quote(value);
            case Constant.OfClass(var named) -> "class " + type(named);
            case Constant.OfImage(var id, var type) -> "image " + id + " " + type(type);
            case Constant.Unsupported(var description, var type) -> "unsupported " + Words.quote(description) + " "
                    + type(type);
        };
    }
}
