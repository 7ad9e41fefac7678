// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import jfl.ir.Block;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Terminator;

/**
 * A place in the code.
 *
 * @param index of an instruction in the block's body; the size of the body for the instruction of a {@code Try}
 *     terminator
 */
public record Point(Method method, Block block, int index) {

    /** The instruction here. */
    public Instruction instruction() {
        if (index < block.body().size()) {
            return block.body().get(index);
        }
        return ((Terminator.Try) block.terminator()).instruction();
    }

    /** Every instruction of a method with its place. */
    static java.util.stream.Stream<Point> all(Method method) {
        return method.blocks().stream().flatMap(b -> java.util.stream.IntStream.range(0, b.body().size()
                + (b.terminator() instanceof Terminator.Try ? 1 : 0))
                .mapToObj(i -> new Point(method, b, i)));
    }
}
