// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.util.List;
import jfl.ir.Method;

/**
 * A method in SSA form.
 *
 * @param synthetic the classes that its lambdas and method references became
 */
public record LiftedMethod(Method method, List<SyntheticClass> synthetic) {
    public LiftedMethod {
        synthetic = List.copyOf(synthetic);
    }
}
