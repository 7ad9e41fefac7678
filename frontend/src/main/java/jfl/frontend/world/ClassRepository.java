// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jfl.frontend.ClassDeclaration;
import jfl.frontend.SyntheticClass;
import jfl.ir.Annotation;
import jfl.ir.ClassInfo;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import org.jspecify.annotations.Nullable;

/** Loads classes on demand, once each, and applies the {@link Replacements}. */
final class ClassRepository {
    private final List<ClassSource> sources;
    private final Map<String, Optional<LoadedClass>> loaded = new HashMap<>();

    ClassRepository(List<ClassSource> sources) {
        this.sources = List.copyOf(sources);
    }

    Optional<LoadedClass> find(String name) {
        var known = loaded.get(name);
        if (known == null) {
            known = load(name);
            loaded.put(name, known);
        }
        return known;
    }

    /** The declaration of a class, or null: what {@link jfl.ir.Hierarchy} asks for. */
    @Nullable ClassInfo info(String name) {
        return find(name).map(LoadedClass::info).orElse(null);
    }

    /** Makes a class that the lifter invented known. */
    void define(SyntheticClass synthetic, Origin origin) {
        var ready = new LinkedHashMap<MethodRef, Method>();
        synthetic.methods().forEach(m -> ready.put(m.ref(), m));
        loaded.put(synthetic.info().name(), Optional.of(new LoadedClass(synthetic.info(), origin, Map.of(), ready)));
    }

    /** Classes of a package that come from the same source as {@code neighbour}. */
    List<LoadedClass> classesBeside(String neighbour) {
        var packageName = neighbour.substring(0, Math.max(0, neighbour.lastIndexOf('/')));
        for (var source : sources) {
            if (source.find(neighbour).isPresent()) {
                return source.classesIn(packageName).stream().sorted().flatMap(n -> find(n).stream()).toList();
            }
        }
        return List.of();
    }

    private Optional<LoadedClass> load(String name) {
        for (var source : sources) {
            var bytes = source.find(name);
            if (bytes.isPresent()) {
                return Optional.of(read(parse(bytes.get()), source.origin()));
            }
        }
        return Optional.empty();
    }

    private static ClassModel parse(byte[] bytes) {
        return ClassFile.of().parse(bytes);
    }

    private LoadedClass read(ClassModel model, Origin origin) {
        var original = load(model, origin);
        if (origin != Origin.JDK) {
            return original;
        }
        var replacement = library(Replacements.PREFIX + original.info().name()).map(b -> load(parse(Replacements.rename(b)), Origin.JDK));
        return replacement.map(r -> merge(original, r)).orElse(original);
    }

    private Optional<byte[]> library(String name) {
        return sources.stream().filter(s -> s.origin() == Origin.LIBRARY).flatMap(s -> s.find(name).stream()).findFirst();
    }

    private static LoadedClass load(ClassModel model, Origin origin) {
        var code = new LinkedHashMap<MethodRef, LoadedClass.Code>();
        var owner = model.thisClass().asInternalName();
        for (MethodModel method : model.methods()) {
            code.put(MethodRef.of(owner, method.methodName().stringValue(), method.methodType().stringValue()), new LoadedClass.Code(model, method));
        }
        return new LoadedClass(ClassDeclaration.of(model), origin, code, Map.of());
    }

    /** A whole replacement keeps the JDK's place in the hierarchy; a partial one replaces single methods. */
    private static LoadedClass merge(LoadedClass jdk, LoadedClass replacement) {
        var ours = replacement.info();
        if (ours.annotation(Replacements.PARTIAL).isEmpty()) {
            return new LoadedClass(inPlaceOf(jdk.info(), ours, ours.methods(), ours.fields()), Origin.JDK, replacement.code(), Map.of());
        }
        var code = new LinkedHashMap<>(jdk.code());
        var methods = new ArrayList<>(jdk.info().methods());
        for (var method : ours.methods()) {
            if (Annotation.find(method.annotations(), Replacements.REPLACES).isPresent()) {
                replace(methods, method);
                code.put(method.ref(), replacement.code().get(method.ref()));
            }
        }
        return new LoadedClass(inPlaceOf(jdk.info(), ours, methods, jdk.info().fields()), Origin.JDK, code, Map.of());
    }


    private static void replace(List<MethodInfo> methods, MethodInfo method) {
        methods.removeIf(m -> m.ref().equals(method.ref()));
        methods.add(method);
    }

    private static ClassInfo inPlaceOf(ClassInfo jdk, ClassInfo ours, List<MethodInfo> methods, List<jfl.ir.FieldInfo> fields) {
        return new ClassInfo(jdk.name(), jdk.superclass(), jdk.interfaces(), jdk.flags(), fields, methods, ours.annotations(), ours.source(),
                jdk.permitted(), jdk.components());
    }
}
