// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Places with sets of classes, subset edges between them, and listeners that are told once of each class that arrives. Classes are small numbers.
 * Propagation is by differences: a place on the work list has classes that its successors have not seen.
 */
final class FlowGraph {

    /** An edge that lets only some classes through, all when {@code filter} is null. */
    private record Edge(int target, @Nullable BitSet filter) {
    }

    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();
    private final List<BitSet> pending = new ArrayList<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<List<IntConsumer>> listeners = new ArrayList<>();
    private final Deque<Integer> work = new ArrayDeque<>();

    int place(Place place) {
        var known = numbers.get(place);
        if (known != null) {
            return known;
        }
        int number = sets.size();
        numbers.put(place, number);
        sets.add(new BitSet());
        pending.add(new BitSet());
        edges.add(new ArrayList<>(2));
        listeners.add(new ArrayList<>(1));
        return number;
    }

    /** The classes at a place so far; empty when the place is not in the graph. */
    BitSet at(Place place) {
        var number = numbers.get(place);
        return number == null ? new BitSet() : sets.get(number);
    }

    void add(int place, int classNumber) {
        if (!sets.get(place).get(classNumber)) {
            sets.get(place).set(classNumber);
            pending.get(place).set(classNumber);
            work.add(place);
        }
    }

    void addAll(int place, BitSet classes) {
        classes.stream().forEach(c -> add(place, c));
    }

    void flow(int from, int to) {
        connect(from, new Edge(to, null));
    }

    void flow(int from, int to, BitSet filter) {
        connect(from, new Edge(to, filter));
    }

    private void connect(int from, Edge edge) {
        if (from == edge.target() || edges.get(from).contains(edge)) {
            return;
        }
        edges.get(from).add(edge);
        push(sets.get(from), edge);
    }

    private void push(BitSet classes, Edge edge) {
        for (int c = classes.nextSetBit(0); c >= 0; c = classes.nextSetBit(c + 1)) {
            if (edge.filter() == null || edge.filter().get(c)) {
                add(edge.target(), c);
            }
        }
    }

    /** Tells the listener of every class at the place, now and later. */
    void listen(int place, IntConsumer listener) {
        listeners.get(place).add(listener);
        ((BitSet) sets.get(place).clone()).stream().filter(c -> !pending.get(place).get(c)).forEach(listener);
    }

    void solve() {
        while (!work.isEmpty()) {
            int place = work.remove();
            var news = pending.get(place);
            if (news.isEmpty()) {
                continue;
            }
            pending.set(place, new BitSet());
            for (int i = 0; i < edges.get(place).size(); i++) {
                push(news, edges.get(place).get(i));
            }
            for (int i = 0; i < listeners.get(place).size(); i++) {
                news.stream().forEach(listeners.get(place).get(i));
            }
        }
    }
}
