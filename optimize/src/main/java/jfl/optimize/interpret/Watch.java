// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import jfl.ir.FieldRef;

/** Sees what class initialisers do, and may throw a {@link Refusal}. {@code running} is the class whose initialiser is innermost, {@code ""} when none runs. */
public interface Watch {
    /** Sees nothing. */
    Watch NOTHING = new Watch() {
    };

    /** Code needs {@code needed} to be initialised, which has an initialiser of its own. */
    default void needs(String running, String needed) {
    }

    /** A static field is read. */
    default void loadsStatic(String running, FieldRef field) {
    }

    /** A static field is written. */
    default void storesStatic(String running, FieldRef field) {
    }

    /** A field of an object is read. */
    default void loadsField(String running, Heap.Instance object, FieldRef field) {
    }

    /** Elements of an array are read. */
    default void loadsElements(String running, Heap.Elements array) {
    }

    /** A field or an element is written. */
    default void stores(String running, Heap object) {
    }

    /** An object is made. */
    default void creates(String running) {
    }
}
