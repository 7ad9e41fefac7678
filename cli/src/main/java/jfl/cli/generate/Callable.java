// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;

/**
 * A static method that later code may call.
 *
 * @param name its name
 * @param parameters the types of its parameters
 * @param result the type of its result, a primitive one
 */
record Callable(String name, List<Type> parameters, Type result) {
    Callable {
        parameters = List.copyOf(parameters);
    }
}
