// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jfl.ir.Annotation;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.FieldInfo;
import jfl.ir.MethodInfo;
import jfl.ir.Program;
import jfl.ir.Type;

/** What trusted bindings say of their classes and methods, as {@code contracts/README.md} defines it. */
final class Contracts {
    private static final String PREFIX = "jfl/contracts/";

    private final Map<String, ClassInfo> classes;

    Contracts(Program program) {
        this.classes = program.classes();
    }

    private Optional<Annotation> of(String type, String annotation) {
        return Optional.ofNullable(classes.get(type)).flatMap(c -> c.annotation(PREFIX + annotation));
    }

    /** The C type of the state embedded in objects of a class. */
    Optional<String> nativeState(Type type) {
        return type instanceof ClassType c ? of(c.name(), "NativeState").flatMap(a -> a.text("value")) : Optional.empty();
    }

    /** The C function that runs before an object with native state is freed. */
    Optional<String> nativeDrop(String type) {
        return of(type, "NativeState").flatMap(a -> a.text("drop")).filter(f -> !f.isEmpty());
    }

    /** The C type that a class stands for. */
    Optional<String> opaque(String type) {
        return of(type, "Opaque").flatMap(a -> a.text("value"));
    }

    /** The header that defines a class's natives. */
    Optional<String> shim(String type) {
        return of(type, "Shim").flatMap(a -> a.text("value"));
    }

    /** The prefix of the macros that declare image objects of a class to C. */
    Optional<String> declares(String type) {
        return of(type, "Declares").flatMap(a -> a.text("value"));
    }

    static boolean isToken(FieldInfo field) {
        return Annotation.find(field.annotations(), PREFIX + "Token").isPresent();
    }

    static boolean isErrorNumber(FieldInfo field) {
        return Annotation.find(field.annotations(), PREFIX + "ErrorNumber").isPresent();
    }

    /** The exception that a failing native raises, by internal name; empty when it cannot fail. */
    static Optional<String> failure(MethodInfo method) {
        return Annotation.find(method.annotations(), PREFIX + "Contract").flatMap(c -> first(c.values().get("fails")))
                .flatMap(f -> Optional.ofNullable(f.values().get("with"))).map(name -> internalName((String) name));
    }

    private static Optional<Annotation> first(Object fails) {
        return switch (fails) {
            case Annotation one -> Optional.of(one);
            case List<?> several when !several.isEmpty() -> Optional.of((Annotation) several.getFirst());
            case null, default -> Optional.empty();
        };
    }

    private static String internalName(String name) {
        return name.startsWith("L") && name.endsWith(";") ? name.substring(1, name.length() - 1) : name.replace('.', '/');
    }

    /** How an export reports exceptions: {@code errno}, {@code nothing} or a function; empty when the method is no export. */
    static Optional<String> export(MethodInfo method) {
        return Annotation.find(method.annotations(), PREFIX + "Export").map(a -> a.text("reports").orElse("nothing"));
    }

    /** True when a parameter, counted without the receiver, is marked with an annotation of this simple name. */
    static boolean parameter(MethodInfo method, int index, String annotation) {
        return index < method.parameterAnnotations().size()
                && Annotation.find(method.parameterAnnotations().get(index), PREFIX + annotation).isPresent();
    }

    /** The annotation that marks the entry class of a module. */
    Optional<Annotation> moduleInfo(ClassInfo module) {
        return module.annotations().stream().filter(a -> of(a.type(), "EntryPoint").isPresent() || a.values().containsKey("license")).findFirst();
    }
}
