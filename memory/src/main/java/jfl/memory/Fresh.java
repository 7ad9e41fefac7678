// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import jfl.ir.Block;
import jfl.ir.Method;
import jfl.ir.Type;
import jfl.ir.Value;

/** Makes values and block ids that a method does not have yet. */
final class Fresh {
    private int nextValue;
    private int nextBlock;

    Fresh(Method method) {
        method.parameters().forEach(this::see);
        for (var block : method.blocks()) {
            nextBlock = Math.max(nextBlock, block.id() + 1);
            block.parameters().forEach(this::see);
            block.body().forEach(i -> i.defined().ifPresent(this::see));
            block.terminator().defined().ifPresent(this::see);
        }
    }

    private void see(Value value) {
        nextValue = Math.max(nextValue, value.id() + 1);
    }

    /** A new value. */
    Value value(Type type, String name) {
        return new Value(nextValue++, type, name);
    }

    /** The id of a new {@link Block}. */
    int block() {
        return nextBlock++;
    }
}
