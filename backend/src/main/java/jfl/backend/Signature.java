// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.List;

/**
 * How a generated function is called. One that may throw returns whether it did, and passes its result and its exception through pointers.
 *
 * @param parameters C types, the receiver first
 * @param result C type of the Java result
 */
record Signature(String name, List<CType> parameters, CType result, boolean mayThrow) {
    /** The receiver of a constructor of an exception: it is filled in where it lies. */
    static final CType CONSTRUCTED = new CType(CType.Kind.OPAQUE, "struct jfl_exception *");

    Signature {
        parameters = List.copyOf(parameters);
    }

    /** The prototype, with names for the parameters. */
    String prototype(List<String> names) {
        var all = new ArrayList<String>();
        for (var i = 0; i < parameters.size(); i++) {
            all.add(parameters.get(i).declare(names.get(i)));
        }
        if (mayThrow && result.kind() != CType.Kind.VOID) {
            all.add(CType.declare(result.text() + (result.text().endsWith("*") ? "*" : " *"), "result_"));
        }
        if (mayThrow) {
            all.add("struct jfl_exception *thrown_");
        }
        return CType.declare(mayThrow ? "bool" : result.text(), name) + "(" + (all.isEmpty() ? "void" : String.join(", ", all)) + ")";
    }
}
