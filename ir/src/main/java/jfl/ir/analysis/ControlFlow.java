// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Method;
import jfl.ir.Terminator;

/**
 * The control flow graph of a method.
 *
 * <p><b>Order.</b> The reachable blocks are numbered in reverse post-order of a depth-first search from the entry, so a
 * block has a greater number than its dominators, and, loops aside, than its predecessors. The last edge of a block is
 * searched first, so that what follows its first edge comes next in the order, as in the source. Other analyses index
 * their arrays by it.
 *
 * <p><b>Cost.</b> Linear in blocks and edges, constant stack.
 */
public final class ControlFlow {
    private final Method method;
    private final List<Block> order;
    private final Map<Integer, Integer> indexById;
    private final int[][] successors;
    private final int[][] predecessors;

    private ControlFlow(Method method, List<Block> order, Map<Integer, Integer> indexById, int[][] successors) {
        this.method = method;
        this.order = order;
        this.indexById = indexById;
        this.successors = successors;
        this.predecessors = invert(successors);
    }

    /**
     * An edge seen from its target.
     *
     * @param exceptional true for the edge of a {@link Terminator.Try} that carries the exception
     */
    public record Incoming(Block from, Edge edge, boolean exceptional) {
    }

    /** The graph of a method that has a body; every edge leads to a block of the method. */
    public static ControlFlow of(Method method) {
        var blocks = new HashMap<Integer, Block>();
        method.blocks().forEach(b -> blocks.put(b.id(), b));
        var order = reversePostOrder(method.entry(), blocks);
        var indexById = new HashMap<Integer, Integer>();
        for (var i = 0; i < order.size(); i++) {
            indexById.put(order.get(i).id(), i);
        }
        var successors = order.stream()
                .map(b -> b.terminator().edges().stream().mapToInt(e -> indexById.get(e.target())).toArray())
                .toArray(int[][]::new);
        return new ControlFlow(method, order, indexById, successors);
    }

    private static List<Block> reversePostOrder(Block entry, Map<Integer, Block> blocks) {
        record Visit(Block block, List<Edge> edges, int left) {
        }
        var postOrder = new ArrayList<Block>();
        var seen = new java.util.HashSet<Integer>();
        var stack = new ArrayList<Visit>();
        seen.add(entry.id());
        stack.add(new Visit(entry, entry.terminator().edges(), entry.terminator().edges().size()));
        while (!stack.isEmpty()) {
            var visit = stack.removeLast();
            if (visit.left == 0) {
                postOrder.add(visit.block);
                continue;
            }
            stack.add(new Visit(visit.block, visit.edges, visit.left - 1));
            var target = visit.edges.get(visit.left - 1).target();
            if (seen.add(target)) {
                var block = blocks.get(target);
                if (block == null) {
                    throw new IllegalArgumentException("no block b" + target);
                }
                stack.add(new Visit(block, block.terminator().edges(), block.terminator().edges().size()));
            }
        }
        return List.copyOf(postOrder.reversed());
    }

    private static int[][] invert(int[][] successors) {
        var counts = new int[successors.length];
        for (var targets : successors) {
            for (var target : targets) {
                counts[target]++;
            }
        }
        var inverse = new int[successors.length][];
        Arrays.setAll(inverse, i -> new int[counts[i]]);
        var filled = new int[successors.length];
        for (var from = 0; from < successors.length; from++) {
            for (var target : successors[from]) {
                inverse[target][filled[target]++] = from;
            }
        }
        return inverse;
    }

    /** The method whose graph this is. */
    public Method method() {
        return method;
    }

    /** The reachable blocks in reverse post-order, the entry first. */
    public List<Block> order() {
        return order;
    }

    /** Number of reachable blocks. */
    public int size() {
        return order.size();
    }

    /** True when control may get to the block. */
    public boolean isReachable(int id) {
        return indexById.containsKey(id);
    }

    /** The place of a reachable block in {@link #order()}. */
    public int index(int id) {
        var index = indexById.get(id);
        if (index == null) {
            throw new IllegalArgumentException("not a reachable block: b" + id);
        }
        return index;
    }

    /** The reachable block of this id. */
    public Block block(int id) {
        return order.get(index(id));
    }

    /** The blocks after the block at a place in the order, one for each edge. Not to be modified. */
    public int[] successors(int index) {
        return successors[index];
    }

    /**
     * The blocks before the block at a place in the order, one for each edge from a reachable block. Not to be
     * modified.
     */
    public int[] predecessors(int index) {
        return predecessors[index];
    }

    /** The edges to a reachable block from reachable blocks. */
    public List<Incoming> incoming(int id) {
        var found = new ArrayList<Incoming>();
        Arrays.stream(predecessors[index(id)]).distinct().mapToObj(order::get).forEach(from -> {
            var edges = from.terminator().edges();
            for (var i = 0; i < edges.size(); i++) {
                if (edges.get(i).target() == id) {
                    found.add(new Incoming(from, edges.get(i), i == 1 && from.terminator() instanceof Terminator.Try));
                }
            }
        });
        return List.copyOf(found);
    }
}
