// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Terminator;
import jfl.ir.Value;

/** Writes blocks anew: removed parameters and their arguments dropped, values resolved, named and numbered densely. */
final class Renumbering {
    private final Collection<Block> old;
    private final Map<Integer, String> names;
    private final UnaryOperator<Value> resolve;
    private final Set<Value> live;
    private final Map<Integer, Block> byId = new HashMap<>();
    private final Map<Integer, Integer> ids = new HashMap<>();
    private final Map<Value, Value> renamed = new HashMap<>();
    private int values;

    /** @param live the block parameters that stay */
    Renumbering(Collection<Block> old, List<Value> parameters, Map<Integer, String> names, UnaryOperator<Value> resolve, Set<Value> live) {
        this.old = old;
        this.names = names;
        this.resolve = resolve;
        this.live = live;
        for (var block : old) {
            ids.put(block.id(), ids.size());
            byId.put(block.id(), block);
        }
        parameters.forEach(this::define);
    }

    List<Block> blocks() {
        for (var block : old) {
            block.parameters().stream().filter(live::contains).forEach(this::define);
            block.body().forEach(i -> i.defined().ifPresent(this::define));
            block.terminator().defined().ifPresent(this::define);
        }
        return old.stream().map(this::rewrite).toList();
    }

    private void define(Value value) {
        renamed.put(value, new Value(values++, value.type(), names.getOrDefault(value.id(), "")));
    }

    private Value use(Value value) {
        var found = renamed.get(resolve.apply(value));
        if (found == null) {
            throw new IllegalStateException(value + " is used but not defined");
        }
        return found;
    }

    private Block rewrite(Block block) {
        var parameters = block.parameters().stream().filter(live::contains).map(this::use).toList();
        var body = block.body().stream().map(i -> i.rename(this::use, this::use)).toList();
        return new Block(ids.get(block.id()), parameters, body, rewrite(block.terminator()));
    }

    private Terminator rewrite(Terminator terminator) {
        if (terminator instanceof Terminator.Try attempt) {
            var instruction = attempt.instruction().rename(this::use, this::use);
            return new Terminator.Try(instruction, rewrite(attempt.normal(), 0), rewrite(attempt.exceptional(), 1));
        }
        return terminator.mapEdges(e -> thin(e, 0)).rename(this::use, this::use).mapEdges(e -> e.to(ids.get(e.target())));
    }

    private Edge rewrite(Edge edge, int skipped) {
        return thin(edge, skipped).rename(this::use).to(ids.get(edge.target()));
    }

    /** The edge without the arguments of dropped parameters; the first {@code skipped} parameters have no argument. */
    private Edge thin(Edge edge, int skipped) {
        var parameters = byId.get(edge.target()).parameters();
        var arguments = new ArrayList<Value>();
        for (int i = skipped; i < parameters.size(); i++) {
            if (live.contains(parameters.get(i))) {
                arguments.add(edge.arguments().get(i - skipped));
            }
        }
        return new Edge(edge.target(), arguments);
    }
}
