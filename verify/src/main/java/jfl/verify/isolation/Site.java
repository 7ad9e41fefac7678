// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import jfl.ir.ClassType;
import jfl.ir.MethodRef;
import jfl.ir.Reference;
import jfl.ir.Type;

/**
 * All objects that one allocation makes.
 *
 * @param method where it is
 * @param id of the value that it defines, negative for what has no allocation
 * @param depth which dimension of an array of arrays, 0 for the outermost
 * @param className exact class, or descriptor of an array
 */
public record Site(MethodRef method, int id, int depth, String className) {

    /** The exact type of its objects. */
    public Reference type() {
        return className.startsWith("[") ? (Reference) Type.ofDescriptor(className) : new ClassType(className);
    }
}
