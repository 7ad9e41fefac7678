// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import jfl.ir.Position;
import org.jspecify.annotations.Nullable;

/** How an interpreted call ended. */
public sealed interface Outcome {

    /** @param value null for {@code void} */
    record Returned(@Nullable Object value) implements Outcome {
    }

    /**
     * @param exception what nobody caught
     * @param thrown the same, but what an initialiser threw where {@code exception} is an {@code ExceptionInInitializerError}
     * @param at where it was last thrown
     */
    record Threw(Heap.Instance exception, Heap.Instance thrown, Position at) implements Outcome {
    }
}
