// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import jfl.ir.Block;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.MayThrow;

/** Drops the exceptional edges of calls that turn out not to throw, and the handlers that nothing reaches then. */
final class ReachableBlocks {
    private ReachableBlocks() {
    }

    /** The same program without edges that are never taken. */
    static Program of(Program program, MayThrow mayThrow) {
        var methods = new LinkedHashMap<MethodRef, Method>();
        program.methods().forEach((ref, method) -> methods.put(ref, method.hasBody() ? of(method, mayThrow) : method));
        return program.withMethods(methods);
    }

    private static Method of(Method method, MayThrow mayThrow) {
        var plain = method.withBlocks(method.blocks().stream().map(b -> withoutTry(b, mayThrow)).toList());
        return plain.withBlocks(ControlFlow.of(plain).order());
    }

    private static Block withoutTry(Block block, MayThrow mayThrow) {
        if (!(block.terminator() instanceof Terminator.Try attempt) || mayThrow.instruction(attempt.instruction())) {
            return block;
        }
        var instructions = new ArrayList<>(block.body());
        instructions.add(attempt.instruction());
        return new Block(block.id(), block.parameters(), instructions, new Terminator.Jump(attempt.normal(), attempt.at()));
    }
}
