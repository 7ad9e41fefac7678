// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.List;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.MayThrow;

/** Leads the exceptions that leave a constructor through one block to the code that closes what was acquired. */
final class Exits {
    private final Block block;
    private final Acquired acquired;
    private final MayThrow mayThrow;
    private final Fresh fresh;
    private final int failure;
    private final List<Block> blocks = new ArrayList<>();

    Exits(Block block, Acquired acquired, MayThrow mayThrow, Fresh fresh, int failure) {
        this.block = block;
        this.acquired = acquired;
        this.mayThrow = mayThrow;
        this.fresh = fresh;
        this.failure = failure;
    }

    /** The block, cut after each instruction that may throw when something may have been acquired. */
    List<Block> redirected() {
        var id = block.id();
        List<Value> parameters = block.parameters();
        var body = new ArrayList<Instruction>();
        var any = acquired.at(block.id());
        for (var instruction : block.body()) {
            if (any && instruction instanceof Instruction.Throwing throwing && mayThrow.instruction(throwing)) {
                var next = fresh.block();
                blocks.add(new Block(id, parameters, body, new Terminator.Try(throwing, new Edge(next, List.of()),
                        new Edge(failure, List.of()))));
                id = next;
                parameters = List.of();
                body = new ArrayList<>();
            } else {
                body.add(instruction);
            }
            any |= acquired.by(instruction);
        }
        var terminator = any && block.terminator() instanceof Terminator.Throw(var exception, var at)
                ? new Terminator.Jump(new Edge(failure, List.of(exception)), at) : block.terminator();
        blocks.add(new Block(id, parameters, body, terminator));
        return blocks;
    }
}
