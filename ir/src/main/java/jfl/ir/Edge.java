// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Control flow to a block.
 *
 * @param target id of the block
 * @param arguments one for each parameter of the target; on an exceptional edge without the first, which is the exception itself
 */
public record Edge(int target, List<Value> arguments) {
    public Edge {
        arguments = List.copyOf(arguments);
    }

    /** The same edge with its arguments renamed. */
    public Edge rename(UnaryOperator<Value> use) {
        return new Edge(target, arguments.stream().map(use).toList());
    }

    /** The same arguments to another block. */
    public Edge to(int other) {
        return new Edge(other, arguments);
    }
}
