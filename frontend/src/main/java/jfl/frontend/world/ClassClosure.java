// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jfl.ir.ArrayType;
import jfl.ir.ClassInfo;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Type;

/** The declarations that a program needs: of every class it names, their supertypes, and the types of their fields. */
final class ClassClosure {
    private final ClassRepository repository;
    private final Set<FieldRef> accessed;
    private final Map<String, ClassInfo> classes = new LinkedHashMap<>();
    private final Deque<String> work = new ArrayDeque<>();

    /** @param accessed the fields that code reads or writes: JDK classes keep only these */
    ClassClosure(ClassRepository repository, Set<FieldRef> accessed) {
        this.repository = repository;
        this.accessed = accessed;
    }

    Map<String, ClassInfo> close(Collection<Type> named, Collection<MethodRef> methods) {
        add(ClassType.OBJECT);
        named.forEach(this::add);
        methods.forEach(m -> add(new ClassType(m.owner())));
        while (!work.isEmpty()) {
            var name = work.remove();
            if (!classes.containsKey(name)) {
                repository.find(name).ifPresent(this::include);
            }
        }
        return classes;
    }

    private void include(LoadedClass loaded) {
        var info = loaded.origin() == Origin.JDK ? pruned(loaded.info()) : loaded.info();
        classes.put(info.name(), info);
        if (info.superclass() != null) {
            work.add(info.superclass());
        }
        work.addAll(info.interfaces());
        info.fields().forEach(f -> add(f.ref().type()));
    }

    private ClassInfo pruned(ClassInfo info) {
        var fields = info.fields().stream().filter(f -> accessed.contains(f.ref())).toList();
        return new ClassInfo(info.name(), info.superclass(), info.interfaces(), info.flags(), fields, info.methods(), info.annotations(),
                info.source(), info.permitted(), info.components());
    }

    private void add(Type type) {
        switch (type) {
            case ClassType c -> work.add(c.name());
            case ArrayType a -> add(a.element());
            case Primitive _, NullType _ -> { }
        }
    }
}
