// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.util.List;
import jfl.ir.ClassInfo;
import jfl.ir.Method;

/** A class that no class file holds: what a lambda or method reference evaluates to. */
public record SyntheticClass(ClassInfo info, List<Method> methods) {
    public SyntheticClass {
        methods = List.copyOf(methods);
    }
}
