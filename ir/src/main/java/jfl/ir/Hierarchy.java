// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Questions about subtyping (JLS 4.10), answered from class declarations. A class that the source of declarations does not know has no
 * supertype but {@code Object}; callers that need soundness see to it that the world is complete.
 */
public final class Hierarchy {
    private final Function<String, @Nullable ClassInfo> classes;
    private final Map<String, Set<String>> supertypes = new HashMap<>();

    /** @param classes finds a declaration by internal name, or null */
    public Hierarchy(Function<String, @Nullable ClassInfo> classes) {
        this.classes = classes;
    }

    /** The hierarchy of a closed world. */
    public static Hierarchy of(Program program) {
        return new Hierarchy(program.classes()::get);
    }

    /** The declaration of a class. */
    public Optional<ClassInfo> find(String name) {
        return Optional.ofNullable(classes.apply(name));
    }

    /** True when every value of {@code sub} is a value of {@code sup}. */
    public boolean isSubtype(Type sub, Type sup) {
        return switch (sub) {
            case Primitive p -> p == sup;
            case NullType _ -> sup instanceof Reference;
            case ArrayType array -> isArraySubtype(array, sup);
            case ClassType c -> sup instanceof ClassType s && isSubclass(c.name(), s.name());
        };
    }

    private boolean isArraySubtype(ArrayType array, Type sup) {
        return switch (sup) {
            case ArrayType other -> array.element().equals(other.element())
                    || array.element() instanceof Reference && other.element() instanceof Reference && isSubtype(array.element(), other.element());
            case ClassType c -> c.equals(ClassType.OBJECT) || c.name().equals("java/lang/Cloneable") || c.name().equals("java/io/Serializable");
            case Primitive _, NullType _ -> false;
        };
    }

    /** True when {@code sub} is {@code sup} or extends or implements it, by internal name. */
    public boolean isSubclass(String sub, String sup) {
        return sub.equals(sup) || supertypes(sub).contains(sup);
    }

    /** True for {@code java/lang/Throwable} and its subclasses: exceptions are values (RULES S8). */
    public boolean isThrowable(Type type) {
        return type instanceof ClassType c && isSubclass(c.name(), "java/lang/Throwable");
    }

    private Set<String> supertypes(String name) {
        var known = supertypes.get(name);
        if (known != null) {
            return known;
        }
        var found = new HashSet<String>();
        found.add("java/lang/Object");
        var queue = new ArrayDeque<String>();
        queue.add(name);
        while (!queue.isEmpty()) {
            var info = classes.apply(queue.remove());
            if (info == null) {
                continue;
            }
            if (info.superclass() != null && found.add(info.superclass())) {
                queue.add(info.superclass());
            }
            info.interfaces().stream().filter(found::add).forEach(queue::add);
        }
        supertypes.put(name, found);
        return found;
    }
}
