// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jfl.ir.Annotation;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.EntryPoint;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Image;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.text.Lexer.Kind;

/**
 * Reads what {@link Printer} prints. Text that is not IR makes an {@link IllegalArgumentException} that names the line;
 * whether the IR is well-formed is for {@link jfl.ir.Validator} to say.
 */
public final class Parser {
    private static final Map<String, AccessFlag> FLAGS = new HashMap<>();

    static {
        for (var flag : AccessFlag.values()) {
            FLAGS.put(Words.of(flag), flag);
        }
    }

    private final Tokens tokens;

    private Parser(String text) {
        this.tokens = new Tokens(text);
    }

    /** A program. Any part may be missing, its name too, so that tests can be short; parts come in any order. */
    public static Program parseProgram(String text) {
        return new Parser(text).program();
    }

    /** One class. */
    public static ClassInfo parseClass(String text) {
        var parser = new Parser(text);
        parser.tokens.expect("class");
        return parser.whole(parser.classInfo());
    }

    /** One method. */
    public static Method parseMethod(String text) {
        var parser = new Parser(text);
        parser.tokens.expect("method");
        return parser.whole(parser.method());
    }

    /** A module image. */
    public static Image parseImage(String text) {
        var parser = new Parser(text);
        parser.tokens.expect("image");
        return parser.whole(parser.image());
    }

    private <T> T whole(T parsed) {
        if (!tokens.isAtEnd()) {
            throw tokens.error("expected the end");
        }
        return parsed;
    }

    private Program program() {
        var name = "program";
        var entries = new ArrayList<EntryPoint>();
        var classes = new TreeMap<String, ClassInfo>();
        var methods = new LinkedHashMap<MethodRef, Method>();
        var instantiated = List.<String>of();
        var image = Image.EMPTY;
        while (!tokens.isAtEnd()) {
            switch (tokens.word()) {
                case "program" -> name = tokens.name();
                case "entry" -> entries.add(entryPoint());
                case "instantiated" -> instantiated = tokens.names();
                case "image" -> image = image();
                case "class" -> {
                    var info = classInfo();
                    classes.put(info.name(), info);
                }
                case "method" -> {
                    var method = method();
                    methods.put(method.ref(), method);
                }
                default -> throw tokens.error("expected program, entry, instantiated, image, class or method before");
            }
        }
        return new Program(name, entries, classes, methods, Set.copyOf(instantiated), image);
    }

    private EntryPoint entryPoint() {
        var kind = tokens.word();
        return switch (kind) {
            case "main" -> new EntryPoint.Main(tokens.method());
            case "module" -> new EntryPoint.Module(new ClassType(tokens.name()), tokens.method());
            case "export" -> new EntryPoint.Export(tokens.method());
            default -> throw tokens.error("unknown kind of entry " + kind);
        };
    }

    private ClassInfo classInfo() {
        var flags = flags();
        var name = tokens.name();
        var superclass = tokens.takeIf("extends") ? tokens.name() : null;
        var interfaces = namesAfter("implements");
        var permitted = namesAfter("permits");
        var components = List.<FieldRef>of();
        if (tokens.takeIf("components")) {
            tokens.expect("[");
            components = tokens.listUntil("]", tokens::field);
        }
        var source = tokens.takeIf("source") ? tokens.quoted() : "";
        var annotations = annotations();
        var fields = new ArrayList<FieldInfo>();
        var methods = new ArrayList<MethodInfo>();
        tokens.expect("{");
        while (!tokens.takeIf("}")) {
            if (tokens.takeIf("field")) {
                fields.add(fieldInfo());
            } else {
                tokens.expect("method");
                methods.add(attributes(flags(), tokens.method()));
            }
        }
        return new ClassInfo(name, superclass, interfaces, flags, fields, methods, annotations, source, permitted,
                components);
    }

    private List<String> namesAfter(String keyword) {
        return tokens.takeIf(keyword) ? tokens.names() : List.of();
    }

    private FieldInfo fieldInfo() {
        var flags = flags();
        var field = tokens.field();
        return new FieldInfo(field, flags, annotations());
    }

    private MethodInfo attributes(Set<AccessFlag> flags, MethodRef ref) {
        var declared = namesAfter("throws");
        var parameters = List.<List<Annotation>>of();
        if (tokens.takeIf("params")) {
            tokens.expect("[");
            parameters = tokens.separated("|", this::annotations);
            tokens.expect("]");
        }
        return new MethodInfo(ref, flags, annotations(), parameters, declared);
    }

    private Method method() {
        var flags = flags();
        var ref = tokens.method();
        var code = new CodeParser(tokens);
        tokens.expect("(");
        var parameters = tokens.listUntil(")", code::definition);
        return code.method(attributes(flags, ref), parameters);
    }

    private Set<AccessFlag> flags() {
        var flags = EnumSet.noneOf(AccessFlag.class);
        while (tokens.peek().kind() == Kind.WORD && FLAGS.containsKey(tokens.peek().text())) {
            flags.add(FLAGS.get(tokens.take().text()));
        }
        return flags;
    }

    private List<Annotation> annotations() {
        var annotations = new ArrayList<Annotation>();
        while (tokens.peek().is("@")) {
            annotations.add(annotation());
        }
        return annotations;
    }

    private Annotation annotation() {
        tokens.expect("@");
        var type = tokens.name();
        var values = new HashMap<String, Object>();
        if (tokens.takeIf("(")) {
            tokens.listUntil(")", () -> {
                var key = tokens.name();
                tokens.expect("=");
                return values.put(key, annotationValue()) == null;
            });
        }
        return new Annotation(type, values);
    }

    private Object annotationValue() {
        if (tokens.peek().is("@")) {
            return annotation();
        }
        if (tokens.takeIf("[")) {
            return tokens.listUntil("]", this::annotationValue);
        }
        if (tokens.takeIf("true")) {
            return true;
        }
        if (tokens.takeIf("false")) {
            return false;
        }
        return switch (tokens.constant()) {
            case Constant.OfString(var text) -> text;
            case Constant.OfInt(var number) -> number;
            case Constant.OfLong(var number) -> number;
            case Constant _ -> throw tokens.error("expected an annotation value before");
        };
    }

    private Image image() {
        var statics = new HashMap<FieldRef, Constant>();
        var objects = new ArrayList<Image.ImageObject>();
        tokens.expect("{");
        while (!tokens.takeIf("}")) {
            if (tokens.takeIf("static")) {
                fieldValue(statics);
            } else {
                if (tokens.integer() != objects.size()) {
                    throw tokens.error("expected object " + objects.size() + " before");
                }
                tokens.expect("=");
                objects.add(imageObject());
            }
        }
        return new Image(objects, statics);
    }

    private boolean fieldValue(Map<FieldRef, Constant> values) {
        var field = tokens.field();
        tokens.expect("=");
        return values.put(field, tokens.constant()) == null;
    }

    private Image.ImageObject imageObject() {
        if (tokens.takeIf("array")) {
            var type = tokens.arrayType();
            tokens.expect("{");
            return new Image.Array(type, tokens.listUntil("}", tokens::constant));
        }
        tokens.expect("object");
        var fields = new HashMap<FieldRef, Constant>();
        var type = new ClassType(tokens.name());
        tokens.expect("{");
        tokens.listUntil("}", () -> fieldValue(fields));
        return new Image.Instance(type, fields);
    }
}
