// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Set;

/**
 * A field as its class declares it. A {@code ConstantValue} needs no place here: the lifter turns it into a store in the class initialiser's
 * image, and loads of it into constants.
 */
public record FieldInfo(FieldRef ref, Set<AccessFlag> flags, List<Annotation> annotations) {
    public FieldInfo {
        flags = Set.copyOf(flags);
        annotations = List.copyOf(annotations);
    }

    public boolean isStatic() {
        return flags.contains(AccessFlag.STATIC);
    }

    public boolean isFinal() {
        return flags.contains(AccessFlag.FINAL);
    }

    public boolean isVolatile() {
        return flags.contains(AccessFlag.VOLATILE);
    }
}
