// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.flow;

import jfl.ir.FieldRef;
import jfl.ir.MethodRef;

/** Where objects can be: a node of the flow graph. */
sealed interface Place {

    /** An SSA value of a method, by id. */
    record OfValue(MethodRef method, int id) implements Place {
    }

    /** What a method returns. */
    record Result(MethodRef method) implements Place {
    }

    /** The exceptions that leave a method. */
    record Thrown(MethodRef method) implements Place {
    }

    /** An instance or static field, of all objects alike. */
    record Field(FieldRef field) implements Place {
    }

    /** The elements of all arrays of one exact class, by descriptor. */
    record Elements(String arrayClass) implements Place {
    }
}
