// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Terminator;
import jfl.ir.analysis.ControlFlow;

/**
 * Where in a constructor something may have been acquired. <b>Lattice.</b> Per block {@code false < true}, forward from
 * the instructions that acquire; linear.
 */
final class Acquired {
    private final Method method;
    private final OwnedFields owned;
    private final OwnedFields.Casts casts;
    private final Set<Integer> atStart = new HashSet<>();

    Acquired(Method method, OwnedFields owned) {
        this.method = method;
        this.owned = owned;
        this.casts = new OwnedFields.Casts(method);
        var flow = ControlFlow.of(method);
        var work = new ArrayDeque<Integer>();
        for (var block : flow.order()) {
            var acquires = block.body().stream().anyMatch(this::by)
                    || block.terminator() instanceof Terminator.Try t && by(t.instruction());
            if (acquires) {
                block.terminator().edges().forEach(e -> work.add(e.target()));
            }
        }
        while (!work.isEmpty()) {
            var id = work.remove();
            if (atStart.add(id)) {
                flow.block(id).terminator().edges().forEach(e -> work.add(e.target()));
            }
        }
    }

    /** True when something may be acquired where a block begins. */
    boolean at(int block) {
        return atStart.contains(block);
    }

    /** True when an instruction acquires. */
    boolean by(Instruction instruction) {
        return !owned.acquiredBy(instruction, method, casts).isEmpty();
    }
}
