// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jfl.frontend.emit.Types;
import jfl.ir.ClassInfo;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;

/** What a class file declares, without code. */
public final class ClassDeclaration {
    private ClassDeclaration() {
    }

    /** The declaration of a class with all its members. */
    public static ClassInfo of(ClassModel model) {
        var name = model.thisClass().asInternalName();
        return new ClassInfo(name, model.superclass().map(ClassEntry::asInternalName).orElse(null), names(model.interfaces()),
                flags(model.flags(), AccessFlag.Location.CLASS), model.fields().stream().map(f -> info(model, f)).toList(),
                model.methods().stream().map(m -> method(name, m)).toList(), Annotations.of(model), source(model),
                model.findAttribute(Attributes.permittedSubclasses()).map(a -> names(a.permittedSubclasses())).orElse(List.of()),
                components(name, model));
    }

    /** Simple name of the source file, {@code ""} when unknown. */
    static String source(ClassModel model) {
        return model.findAttribute(Attributes.sourceFile()).map(a -> a.sourceFile().stringValue()).orElse("");
    }

    /** The declaration of a method. */
    static MethodInfo method(String owner, MethodModel method) {
        var ref = MethodRef.of(owner, method.methodName().stringValue(), method.methodType().stringValue());
        var declared = method.findAttribute(Attributes.exceptions()).map(a -> names(a.exceptions())).orElse(List.of());
        return new MethodInfo(ref, flags(method.flags(), AccessFlag.Location.METHOD), Annotations.of(method),
                Annotations.ofParameters(method), declared);
    }

    /** A field of a class. */
    static FieldRef field(ClassModel owner, FieldModel field) {
        return new FieldRef(owner.thisClass().asInternalName(), field.fieldName().stringValue(), Types.of(field.fieldTypeSymbol()));
    }

    private static FieldInfo info(ClassModel owner, FieldModel field) {
        var ref = field(owner, field);
        var flags = flags(field.flags(), AccessFlag.Location.FIELD);
        return new FieldInfo(ref, EclipseSwitches.isTable(field) ? EclipseSwitches.finalFlags(flags) : flags, Annotations.of(field));
    }

    private static List<FieldRef> components(String owner, ClassModel model) {
        return model.findAttribute(Attributes.record()).stream().flatMap(a -> a.components().stream())
                .map(c -> new FieldRef(owner, c.name().stringValue(), Types.of(c.descriptorSymbol()))).toList();
    }

    /** The flags that mean something there; the JVM ignores other bits (JVMS 4.1), and class files of the JDK have some. */
    private static Set<AccessFlag> flags(AccessFlags flags, AccessFlag.Location location) {
        return Arrays.stream(AccessFlag.values()).filter(f -> f.locations().contains(location) && (flags.flagsMask() & f.mask()) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(List<ClassEntry> classes) {
        return classes.stream().map(ClassEntry::asInternalName).toList();
    }
}
