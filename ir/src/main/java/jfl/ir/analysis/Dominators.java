// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jfl.ir.Block;
import jfl.ir.Terminator;

/**
 * The dominator tree of a method.
 *
 * <p>Block {@code a} dominates block {@code b} when every path from the entry to {@code b} goes through {@code a};
 * every block dominates itself.
 *
 * <p><b>Algorithm.</b> Cooper, Harvey, Kennedy, <i>A Simple, Fast Dominance Algorithm</i> (2001). {@code idom[b]} is
 * the immediate dominator known so far, as a place in reverse post-order; a visit of {@code b} sets it to the nearest
 * common ancestor, in the tree so far, of the predecessors already visited. Since {@code idom[b] < b}, the ancestor is
 * found by walking up from the greater of two places.
 *
 * <p><b>Termination.</b> {@code idom[b]} only ever moves up the tree, whose height is finite. <b>Cost.</b> Two sweeps
 * over the edges for reducible graphs; quadratic at worst. Queries are constant: {@code a} dominates {@code b} when
 * {@code b} lies in the interval of a depth-first numbering of the tree that {@code a} spans.
 */
public final class Dominators {
    private final ControlFlow flow;
    private final int[] idom;
    private final int[] first;
    private final int[] last;

    private Dominators(ControlFlow flow, int[] idom) {
        this.flow = flow;
        this.idom = idom;
        this.first = new int[idom.length];
        this.last = new int[idom.length];
        number();
    }

    /** The dominator tree of a graph. */
    public static Dominators of(ControlFlow flow) {
        var idom = new int[flow.size()];
        Arrays.fill(idom, -1);
        idom[0] = 0;
        var changed = true;
        while (changed) {
            changed = false;
            for (var b = 1; b < idom.length; b++) {
                var meet = -1;
                for (var p : flow.predecessors(b)) {
                    if (idom[p] >= 0) {
                        meet = meet < 0 ? p : ancestor(idom, p, meet);
                    }
                }
                changed |= idom[b] != meet;
                idom[b] = meet;
            }
        }
        return new Dominators(flow, idom);
    }

    private static int ancestor(int[] idom, int a, int b) {
        while (a != b) {
            if (a > b) {
                a = idom[a];
            } else {
                b = idom[b];
            }
        }
        return a;
    }

    /**
     * Numbers the tree in pre-order without recursion: sizes of subtrees from the leaves up, then first numbers from
     * the root down.
     */
    private void number() {
        var size = new int[idom.length];
        for (var b = idom.length - 1; b > 0; b--) {
            size[b]++;
            size[idom[b]] += size[b];
        }
        var next = new int[idom.length];
        last[0] = idom.length - 1;
        next[0] = 1;
        for (var b = 1; b < idom.length; b++) {
            first[b] = next[idom[b]];
            next[idom[b]] += size[b];
            last[b] = first[b] + size[b] - 1;
            next[b] = first[b] + 1;
        }
    }

    /** True when the first block dominates the second, by their places in the order. */
    public boolean dominates(int a, int b) {
        return first[a] <= first[b] && first[b] <= last[a];
    }

    /** True when the first block dominates the second; both are reachable. */
    public boolean dominates(Block a, Block b) {
        return dominates(flow.index(a.id()), flow.index(b.id()));
    }

    /** Place of the immediate dominator of the block at a place; the entry's is itself. */
    public int immediate(int index) {
        return idom[index];
    }

    /** The blocks that a block dominates immediately, by place in the order. */
    public List<List<Integer>> children() {
        var children = new ArrayList<List<Integer>>();
        for (var b = 0; b < idom.length; b++) {
            children.add(new ArrayList<>());
            if (b > 0) {
                children.get(idom[b]).add(b);
            }
        }
        return children;
    }

    /**
     * True when what the {@link Terminator.Try} of the first block defines is available at the start of the second: its
     * normal edge dominates that block. All other edges to the edge's target then come from blocks that the target
     * itself dominates.
     */
    public boolean normalEdgeDominates(int from, int block) {
        var target = flow.successors(from)[0];
        if (!dominates(target, block)) {
            return false;
        }
        var seen = false;
        for (var p : flow.predecessors(target)) {
            if (p == from && !seen) {
                seen = true;
            } else if (!dominates(target, p)) {
                return false;
            }
        }
        return true;
    }
}
