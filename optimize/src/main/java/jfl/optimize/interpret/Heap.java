// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.LinkedHashMap;
import java.util.Map;
import jfl.ir.ArrayType;
import jfl.ir.ClassType;
import jfl.ir.FieldRef;
import jfl.ir.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An object of the interpreted program. Values of the interpreter are {@code Integer}, {@code Long}, {@code Float}, {@code Double},
 * {@code String}, {@link ClassLiteral}, {@code Heap} and null. Objects are compared by identity.
 */
public sealed interface Heap {

    /** Its exact type. */
    Reference type();

    /** The class whose initialiser made it, {@code ""} when none ran. */
    String creator();

    /** An instance of a class. */
    final class Instance implements Heap {
        private final ClassType type;
        private final String creator;
        private final Map<FieldRef, @Nullable Object> fields = new LinkedHashMap<>();

        Instance(ClassType type, String creator) {
            this.type = type;
            this.creator = creator;
        }

        @Override
        public ClassType type() {
            return type;
        }

        @Override
        public String creator() {
            return creator;
        }

        /** Every instance field with its value, in order of declaration, superclasses first. */
        public Map<FieldRef, @Nullable Object> fields() {
            return fields;
        }
    }

    /** An array. */
    final class Elements implements Heap {
        private final ArrayType type;
        private final String creator;
        private final @Nullable Object[] elements;

        Elements(ArrayType type, String creator, @Nullable Object[] elements) {
            this.type = type;
            this.creator = creator;
            this.elements = elements;
        }

        @Override
        public ArrayType type() {
            return type;
        }

        @Override
        public String creator() {
            return creator;
        }

        /** The elements themselves. */
        public @Nullable Object[] elements() {
            return elements;
        }
    }
}
