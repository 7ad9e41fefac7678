// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface as its class file declares it.
 *
 * @param superclass internal name, null for {@code java/lang/Object} only
 * @param source simple name of the source file, {@code ""} when unknown
 * @param permitted permitted subclasses of a sealed class, empty when it is not sealed
 * @param components components of a record in order, empty when it is not one
 */
public record ClassInfo(String name, @Nullable String superclass, List<String> interfaces, Set<AccessFlag> flags, List<FieldInfo> fields,
        List<MethodInfo> methods, List<Annotation> annotations, String source, List<String> permitted, List<FieldRef> components) {
    public ClassInfo {
        interfaces = List.copyOf(interfaces);
        flags = Set.copyOf(flags);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        annotations = List.copyOf(annotations);
        permitted = List.copyOf(permitted);
        components = List.copyOf(components);
    }

    public boolean isInterface() {
        return flags.contains(AccessFlag.INTERFACE);
    }

    public boolean isAbstract() {
        return flags.contains(AccessFlag.ABSTRACT);
    }

    /** The annotation of a type, by internal name. */
    public Optional<Annotation> annotation(String type) {
        return Annotation.find(annotations, type);
    }

    /** The declaration of a method with this name and signature, in this class itself. */
    public Optional<MethodInfo> declared(MethodRef method) {
        var wanted = method.in(name);
        return methods.stream().filter(m -> m.ref().equals(wanted)).findFirst();
    }

    /** The declaration of a field with this name and type, in this class itself. */
    public Optional<FieldInfo> declaredField(FieldRef field) {
        return fields.stream().filter(f -> f.ref().name().equals(field.name()) && f.ref().type().equals(field.type())).findFirst();
    }
}
