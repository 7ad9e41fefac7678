// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.bootstraps;

import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Optional;
import jfl.ir.Value;

/**
 * An {@code invokedynamic} instruction (JVMS 6.5).
 *
 * @param constants the static arguments of the bootstrap method
 * @param arguments what was on the stack
 */
public record CallSite(String name, MethodTypeDesc type, List<ConstantDesc> constants, List<Value> arguments) {
    public CallSite {
        constants = List.copyOf(constants);
        arguments = List.copyOf(arguments);
    }

    /** A static argument of this kind. */
    <T> Optional<T> constant(int index, Class<T> kind) {
        return constants.stream().skip(index).limit(1).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
