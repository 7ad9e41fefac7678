// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Terminator;
import jfl.ir.Value;

/**
 * Gives every argument that a native method consumes a name of its own, by a cast just before the call. The count that
 * the native takes over is then that of a value with no other use, however often the object is used: {@link Counts}
 * needs no further rule for it. Constants have no count and need no name.
 */
final class OwnArguments {
    private final Contracts contracts;
    private final Fresh fresh;
    private final Set<Value> constants = new HashSet<>();

    private OwnArguments(Contracts contracts, Fresh fresh) {
        this.contracts = contracts;
        this.fresh = fresh;
    }

    static Method run(Method method, Contracts contracts) {
        var pass = new OwnArguments(contracts, new Fresh(method));
        method.blocks().forEach(b -> b.body().forEach(i -> {
            if (i instanceof Instruction.Const c) {
                pass.constants.add(c.result());
            }
        }));
        return method.withBlocks(method.blocks().stream().map(pass::block).toList());
    }

    private Block block(Block block) {
        var body = new ArrayList<Instruction>();
        block.body().forEach(i -> body.add(instruction(i, body)));
        var terminator = block.terminator() instanceof Terminator.Try(var payload, var normal, var exceptional)
                && instruction(payload, body) instanceof Instruction.Throwing renamed
                ? new Terminator.Try(renamed, normal, exceptional) : block.terminator();
        return new Block(block.id(), block.parameters(), body, terminator);
    }

    private Instruction instruction(Instruction instruction, List<Instruction> body) {
        if (contracts.consumed(instruction).isEmpty() || !(instruction instanceof Instruction.Call call)) {
            return instruction;
        }
        var consumed = contracts.consumed(instruction);
        var arguments = new ArrayList<Value>();
        for (var argument : call.arguments()) {
            if (consumed.contains(argument) && !constants.contains(argument)) {
                var own = fresh.value(argument.type(), argument.name());
                body.add(new Instruction.Cast(own, argument, call.at()));
                arguments.add(own);
            } else {
                arguments.add(argument);
            }
        }
        return new Instruction.Call(call.result(), call.callee(), arguments, call.at());
    }
}
