// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.List;

/**
 * A basic block.
 *
 * @param id unique in its method
 * @param parameters what other IRs call phis
 * @param body straight-line code; a throwing instruction in it leaves the method when it raises
 * @param terminator how the block ends
 */
public record Block(int id, List<Value> parameters, List<Instruction> body, Terminator terminator) {
    public Block {
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
    }

    @Override
    public String toString() {
        return "b" + id;
    }
}
