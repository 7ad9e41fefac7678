// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Terminator;

/**
 * The reachable blocks so that each comes before its successors, back edges apart. The way a reader expects to go on is visited last and
 * so comes right after its block: the normal edge before the exceptional one, the untaken side of a branch before the taken one.
 */
final class ReversePostOrder {
    private ReversePostOrder() {
    }

    private record Visit(Block block, Iterator<Edge> rest) {
    }

    /** @param blocks the entry first */
    static List<Block> of(List<Block> blocks) {
        var byId = new HashMap<Integer, Block>();
        blocks.forEach(b -> byId.put(b.id(), b));
        var order = new ArrayList<Block>();
        var seen = new HashSet<Integer>();
        var stack = new ArrayDeque<Visit>();
        seen.add(blocks.getFirst().id());
        stack.push(visit(blocks.getFirst()));
        while (!stack.isEmpty()) {
            var top = stack.element();
            if (!top.rest().hasNext()) {
                order.add(stack.pop().block());
                continue;
            }
            int next = top.rest().next().target();
            if (seen.add(next)) {
                stack.push(visit(byId.get(next)));
            }
        }
        return order.reversed();
    }

    private static Visit visit(Block block) {
        return new Visit(block, lastFirst(block.terminator()).iterator());
    }

    private static List<Edge> lastFirst(Terminator terminator) {
        return switch (terminator) {
            case Terminator.Try attempt -> List.of(attempt.exceptional(), attempt.normal());
            case Terminator.Switch choice -> choice.edges().reversed();
            case Terminator.Jump _, Terminator.If _, Terminator.Return _, Terminator.Throw _ -> terminator.edges();
        };
    }
}
