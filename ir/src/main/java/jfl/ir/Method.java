// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;

/**
 * A method with its code.
 *
 * @param info what its class declares
 * @param parameters the receiver, unless static, then the declared parameters, each of a computational type
 * @param blocks the entry block first, which has no parameters and no predecessors; empty for native methods
 */
public record Method(MethodInfo info, List<Value> parameters, List<Block> blocks) {
    public Method {
        parameters = List.copyOf(parameters);
        blocks = List.copyOf(blocks);
    }

    public MethodRef ref() {
        return info.ref();
    }

    /** True when there is code. */
    public boolean hasBody() {
        return !blocks.isEmpty();
    }

    /** The block that runs first. */
    public Block entry() {
        return blocks.getFirst();
    }

    /** The same method with other code. */
    public Method withBlocks(List<Block> newBlocks) {
        return new Method(info, parameters, newBlocks);
    }
}
