// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import java.util.Optional;
import jfl.diagnostics.Span;
import jfl.ir.FieldRef;
import jfl.ir.Value;

/**
 * A read or a write of a field or of elements, at the place where it is judged: where the object is no parameter of the
 * method, so that most is known about it.
 *
 * @param point where it is judged: the access itself, or a call that leads to it
 * @param object the value there
 * @param field the field, empty for elements of an array
 * @param origin the user's line
 * @param byUser true when the user's own code does it, not code of the library
 */
public record Access(Point point, Value object, Optional<FieldRef> field, boolean write, Span origin, boolean byUser) {

    /** What is accessed, for a diagnostic. */
    public String what() {
        return field.map(f -> "`" + f.name() + "`").orElse("an array");
    }
}
