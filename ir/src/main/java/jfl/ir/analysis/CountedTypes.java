// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.analysis;

import java.util.HashMap;
import java.util.Map;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.Hierarchy;
import jfl.ir.NullType;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Type;

/**
 * Which types have reference counts: all references but those that are no objects on the heap. Exceptions are values
 * (RULES S8); strings are immortal or live in a frame; {@code @Opaque} classes are C pointers; class literals are
 * immortal; null is nothing.
 *
 * <p>A slot of a counted type, {@code Object} for one, may hold an immortal object: counting leaves it alone.
 */
public final class CountedTypes {
    private static final String OPAQUE = "jfl/contracts/Opaque";

    private final Hierarchy hierarchy;
    private final Map<String, Boolean> classes = new HashMap<>();

    private CountedTypes(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** The counted types of a program. */
    public static CountedTypes of(Program program) {
        return new CountedTypes(Hierarchy.of(program));
    }

    /** True when slots and values of the type hold counts. */
    public boolean isCounted(Type type) {
        return switch (type) {
            case Primitive _, NullType _ -> false;
            case ArrayType _ -> true;
            case ClassType c -> classes.computeIfAbsent(c.name(), _ -> isCountedClass(c));
        };
    }

    private boolean isCountedClass(ClassType type) {
        return !type.equals(ClassType.STRING) && !type.name().equals("java/lang/Class") && !hierarchy.isThrowable(type)
                && hierarchy.find(type.name()).flatMap(info -> info.annotation(OPAQUE)).isEmpty();
    }
}
