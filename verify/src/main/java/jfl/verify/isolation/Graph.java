// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.isolation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Nodes with sets of sites, subset edges between them, and listeners that hear once of each site that arrives. Every
 * site at a node is pushed once along each edge.
 */
final class Graph {
    private static final Predicate<Site> ALL = _ -> true;

    private record Edge(Object target, Object filterKey) {
    }

    private record News(Object node, Site site) {
    }

    private final Map<Object, Set<Site>> sets = new HashMap<>();
    private final Map<Object, List<Consumer<Site>>> listeners = new HashMap<>();
    private final Map<Object, Set<Edge>> edges = new HashMap<>();
    private final Deque<News> work = new ArrayDeque<>();

    Set<Site> at(Object node) {
        return sets.getOrDefault(node, Set.of());
    }

    Set<Map.Entry<Object, Set<Site>>> all() {
        return sets.entrySet();
    }

    void add(Object node, Site site) {
        if (sets.computeIfAbsent(node, _ -> new LinkedHashSet<>()).add(site)) {
            work.add(new News(node, site));
        }
    }

    void flow(Object from, Object to) {
        flow(from, to, "", ALL);
    }

    /** @param key names the filter: an edge with the same filter is put in once */
    void flow(Object from, Object to, Object key, Predicate<Site> filter) {
        if (!from.equals(to) && edges.computeIfAbsent(from, _ -> new HashSet<>()).add(new Edge(to, key))) {
            listen(from, s -> {
                if (filter.test(s)) {
                    add(to, s);
                }
            });
        }
    }

    void listen(Object node, Consumer<Site> listener) {
        listeners.computeIfAbsent(node, _ -> new ArrayList<>()).add(listener);
        List.copyOf(at(node)).forEach(listener);
    }

    void solve() {
        while (!work.isEmpty()) {
            var news = work.remove();
            List.copyOf(listeners.getOrDefault(news.node(), List.of())).forEach(l -> l.accept(news.site()));
        }
    }
}
