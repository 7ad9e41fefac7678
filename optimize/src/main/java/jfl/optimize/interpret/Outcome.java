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
     * @param at where it was last thrown
     */
    record Threw(Heap.Instance exception, Position at) implements Outcome {
    }
}
