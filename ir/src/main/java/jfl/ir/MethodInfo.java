// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Set;

/**
 * A method as its class declares it, without code.
 *
 * @param declared the exceptions of its {@code throws} clause, internal names
 * @param parameterAnnotations one list for each parameter of the descriptor; empty when there are none at all
 */
public record MethodInfo(MethodRef ref, Set<AccessFlag> flags, List<Annotation> annotations,
        List<List<Annotation>> parameterAnnotations, List<String> declared) {
    public MethodInfo {
        flags = Set.copyOf(flags);
        annotations = List.copyOf(annotations);
        parameterAnnotations = List.copyOf(parameterAnnotations);
        declared = List.copyOf(declared);
    }

    public boolean isStatic() {
        return flags.contains(AccessFlag.STATIC);
    }

    public boolean isAbstract() {
        return flags.contains(AccessFlag.ABSTRACT);
    }

    public boolean isNative() {
        return flags.contains(AccessFlag.NATIVE);
    }
}
