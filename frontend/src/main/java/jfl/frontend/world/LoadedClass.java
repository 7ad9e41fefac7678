// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.Map;
import java.util.Optional;
import jfl.ir.ClassInfo;
import jfl.ir.Method;
import jfl.ir.MethodRef;

/**
 * A class of the world before its methods are lifted.
 *
 * @param info its declaration
 * @param origin whose code it is
 * @param code where the code of each declared method stands; a JDK class may take some of it from our replacement
 * @param ready methods that are lifted already: those of synthetic classes
 */
record LoadedClass(ClassInfo info, Origin origin, Map<MethodRef, Code> code, Map<MethodRef, Method> ready) {

    /** A method in its class file. */
    record Code(ClassModel in, MethodModel method) {
    }

    Optional<Code> codeOf(MethodRef method) {
        return Optional.ofNullable(code.get(method));
    }
}
