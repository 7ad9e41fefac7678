// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The closed world: all that is reachable from the entry points.
 *
 * @param name of the module or program, a C identifier
 * @param entryPoints where control enters, the main method or module first
 * @param classes by internal name: every class that code, fields or signatures name, ordered
 * @param methods reachable methods by reference, ordered
 * @param instantiated internal names of the classes that some {@code New}, the image or the runtime itself may create
 * @param image what the static initialisers built, {@link Image#EMPTY} before that pass
 */
public record Program(String name, List<EntryPoint> entryPoints, Map<String, ClassInfo> classes, Map<MethodRef, Method> methods,
        Set<String> instantiated, Image image) {
    public Program {
        entryPoints = List.copyOf(entryPoints);
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
        instantiated = Collections.unmodifiableSet(new TreeSet<>(instantiated));
    }

    /** The class of this name, which the closed world contains. */
    public ClassInfo classInfo(String internalName) {
        var info = classes.get(internalName);
        if (info == null) {
            throw new IllegalArgumentException("not in the closed world: " + internalName);
        }
        return info;
    }

    /** The same world with other methods. */
    public Program withMethods(Map<MethodRef, Method> newMethods) {
        return new Program(name, entryPoints, classes, newMethods, instantiated, image);
    }

    /** The same world with an image. */
    public Program withImage(Image newImage) {
        return new Program(name, entryPoints, classes, methods, instantiated, newImage);
    }
}
