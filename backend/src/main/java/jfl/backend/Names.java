// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Reference;
import jfl.ir.Type;

/**
 * The C names of classes, methods and fields (RULES E3): {@code Class}, {@code Class_method}, {@code Class_field}. Classes that clash add
 * their package, overloads add descriptor letters, what still clashes a number. Natives and exports have the names that their shim expects.
 * Names depend on the program alone, so they are the same in every build. What C calls {@code x_} no macro can be.
 */
final class Names {
    /** Classes of the runtime's own natives: all of {@code jfl_library.h} is there, whatever of it the program uses. */
    private static final Set<String> RUNTIME = Set.of("Console", "Exceptions", "Objects", "Process", "Strings");
    private static final String SUFFIXES = "ID class class_name";

    private final Contracts contracts;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<MethodRef, String> methods = new HashMap<>();
    private final Map<FieldRef, String> statics = new TreeMap<>(Comparator.comparing(FieldRef::toString));

    Names(Program program, Contracts contracts) {
        this.contracts = contracts;
        nameTypes(program);
        nameFixed(program);
        nameMethods(program);
    }

    private void nameTypes(Program program) {
        var bySimpleName = program.classes().keySet().stream().collect(Collectors.groupingBy(this::simple, TreeMap::new, Collectors.toList()));
        bySimpleName.forEach((base, classes) -> classes.forEach(
                name -> types.put(name, typeName(classes.size() == 1 ? base : packaged(name)))));
    }

    /** C has names like {@code list} and {@code PAGE}, so classes that are not called as Java's usually are get a prefix. */
    private String simple(String name) {
        var base = sanitize(name.substring(name.lastIndexOf('/') + 1));
        if (RUNTIME.contains(base) && contracts.shim(name).isEmpty()) {
            return packaged(name);
        }
        boolean isOrdinary = Character.isUpperCase(base.charAt(0)) && (base.length() < 3 || base.chars().anyMatch(Character::isLowerCase));
        return isOrdinary ? base : "J_" + base;
    }

    private String packaged(String name) {
        return contracts.shim(name).isPresent() ? sanitize(name.substring(name.lastIndexOf('/') + 1))
                : "J_" + sanitize(name.replace('/', '_'));
    }

    private String typeName(String base) {
        var name = base;
        for (var i = 2; taken.contains(name); i++) {
            name = base + "_" + i;
        }
        take(name);
        return name;
    }

    private void take(String base) {
        taken.add(base);
        for (var suffix : SUFFIXES.split(" ")) {
            taken.add(base + "_" + suffix);
        }
    }

    /** Natives and exports first: their names are not ours to choose. */
    private void nameFixed(Program program) {
        for (var method : program.methods().values()) {
            var name = fixed(method.ref());
            if (method.info().isNative()) {
                taken.add(name);
                methods.put(method.ref(), name);
            } else if (Contracts.export(method.info()).isPresent()) {
                taken.add(name);
            }
        }
    }

    /** The name that a shim knows a native or an export by. */
    static String fixed(MethodRef method) {
        return sanitize(method.owner().substring(method.owner().lastIndexOf('/') + 1)) + "_" + method.name();
    }

    private void nameMethods(Program program) {
        var byName = new TreeMap<String, List<MethodRef>>();
        program.methods().values().stream().filter(m -> !m.info().isNative()).forEach(m -> byName
                .computeIfAbsent(base(m.ref()) + (Contracts.export(m.info()).isPresent() ? "_body" : ""), _ -> new ArrayList<>()).add(m.ref()));
        byName.forEach((base, overloads) -> {
            overloads.sort(Comparator.comparing(MethodRef::toString));
            overloads.forEach(m -> methods.put(m, unique(overloads.size() == 1 || m.parameters().isEmpty() ? base : base + "_" + letters(m))));
        });
    }

    /** {@code new} and {@code static} are no names in Java, so nothing else is called that. */
    private String base(MethodRef method) {
        var name = switch (method.name()) {
            case "<init>" -> "new";
            case "<clinit>" -> "static";
            default -> sanitize(method.name());
        };
        return owner(method.owner()) + "_" + name;
    }

    private String owner(String owner) {
        return owner.startsWith("[") ? type(Type.ofDescriptor(owner)) : type(owner);
    }

    private String letters(MethodRef method) {
        return method.parameters().stream().map(this::letter).collect(Collectors.joining());
    }

    private String letter(Type type) {
        return switch (type) {
            case Primitive p -> p.descriptor();
            case ArrayType array -> "A" + letter(array.element());
            case ClassType c -> "L" + type(c.name());
            case NullType n -> n.descriptor();
        };
    }

    /** A name that nothing else at file scope has. */
    String unique(String base) {
        var name = base;
        for (var i = 2; !taken.add(name); i++) {
            name = base + "_" + i;
        }
        return name;
    }

    /** The name of a class. */
    String type(String internalName) {
        var known = types.get(internalName);
        if (known == null) {
            // Not computeIfAbsent: an array's name asks for that of its element.
            known = typeName(internalName.startsWith("[") ? arrayName((ArrayType) Type.ofDescriptor(internalName)) : simple(internalName));
            types.put(internalName, known);
        }
        return known;
    }

    /** The name of a class or array class. */
    String type(Type type) {
        return switch (type) {
            case ClassType c -> type(c.name());
            case Primitive p -> p.toString();
            case Reference other -> type(other.descriptor());
        };
    }

    private String arrayName(ArrayType array) {
        return type(array.element()) + "_array";
    }

    /** The function of a method. */
    String function(MethodRef method) {
        var name = methods.get(method);
        if (name == null) {
            throw new IllegalStateException("back end: not in the program: " + method);
        }
        return name;
    }

    /** The variable of a static field. */
    String staticField(FieldRef field) {
        return statics.computeIfAbsent(field, f -> unique(variable(type(f.owner()) + "_" + sanitize(f.name()))));
    }

    /** Capitals alone are how C names macros. */
    private static String variable(String name) {
        return name.chars().anyMatch(Character::isLowerCase) ? name : "J_" + name;
    }

    /** The member of a structure that holds an instance field. */
    static String member(FieldRef field) {
        var name = sanitize(field.name());
        return (Character.isDigit(name.charAt(0)) ? "f" : "") + name + "_";
    }

    /** Letters, digits and single underscores; other characters by their code. */
    static String sanitize(String name) {
        var text = new StringBuilder();
        for (var c : name.toCharArray()) {
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                text.append(c);
            } else if (c >= 0x80) {
                text.append(String.format("u%04x", (int) c));
            } else if (text.isEmpty() || text.charAt(text.length() - 1) != '_') {
                text.append('_');
            }
        }
        return text.toString();
    }
}
