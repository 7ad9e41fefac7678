// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a block ends. */
public sealed interface Terminator {

    /** The values it uses itself, without those of its edges. */
    List<Value> operands();

    /** Its edges, normal ones first. */
    List<Edge> edges();

    /** The same terminator with uses (those of its edges too) and definitions renamed. */
    Terminator rename(UnaryOperator<Value> use, UnaryOperator<Value> define);

    /** The same terminator with every edge mapped. */
    Terminator mapEdges(UnaryOperator<Edge> map);

    /** Where it came from. */
    Position at();

    /** The value it defines for the blocks that its normal edge dominates. */
    default Optional<Value> defined() {
        return Optional.empty();
    }

    record Jump(Edge edge, Position at) implements Terminator {
        @Override
        public List<Value> operands() {
            return List.of();
        }

        @Override
        public List<Edge> edges() {
            return List.of(edge);
        }

        @Override
        public Jump rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Jump(edge.rename(use), at);
        }

        @Override
        public Jump mapEdges(UnaryOperator<Edge> map) {
            return new Jump(map.apply(edge), at);
        }
    }

    /** {@code left condition right ? whenTrue : whenFalse}. */
    record If(Condition condition, Value left, Value right, Edge whenTrue, Edge whenFalse, Position at) implements Terminator {
        @Override
        public List<Value> operands() {
            return List.of(left, right);
        }

        @Override
        public List<Edge> edges() {
            return List.of(whenTrue, whenFalse);
        }

        @Override
        public If rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new If(condition, use.apply(left), use.apply(right), whenTrue.rename(use), whenFalse.rename(use), at);
        }

        @Override
        public If mapEdges(UnaryOperator<Edge> map) {
            return new If(condition, left, right, map.apply(whenTrue), map.apply(whenFalse), at);
        }
    }

    /** Multi-way branch on an int. */
    record Switch(Value selector, SortedMap<Integer, Edge> cases, Edge otherwise, Position at) implements Terminator {
        public Switch {
            cases = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(cases));
        }

        @Override
        public List<Value> operands() {
            return List.of(selector);
        }

        @Override
        public List<Edge> edges() {
            var edges = new ArrayList<>(cases.values());
            edges.add(otherwise);
            return List.copyOf(edges);
        }

        @Override
        public Switch rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Switch(use.apply(selector), mapCases(e -> e.rename(use)), otherwise.rename(use), at);
        }

        @Override
        public Switch mapEdges(UnaryOperator<Edge> map) {
            return new Switch(selector, mapCases(map), map.apply(otherwise), at);
        }

        private SortedMap<Integer, Edge> mapCases(UnaryOperator<Edge> map) {
            var mapped = new TreeMap<Integer, Edge>();
            cases.forEach((key, edge) -> mapped.put(key, map.apply(edge)));
            return mapped;
        }
    }

    /** @param value null for {@code void} */
    record Return(@Nullable Value value, Position at) implements Terminator {
        @Override
        public List<Value> operands() {
            return value == null ? List.of() : List.of(value);
        }

        @Override
        public List<Edge> edges() {
            return List.of();
        }

        @Override
        public Return rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return value == null ? this : new Return(use.apply(value), at);
        }

        @Override
        public Return mapEdges(UnaryOperator<Edge> map) {
            return this;
        }
    }

    /** Leaves the method with an exception that is not null. Where a handler covers the throw, the lifter makes it a {@link Jump}. */
    record Throw(Value exception, Position at) implements Terminator {
        @Override
        public List<Value> operands() {
            return List.of(exception);
        }

        @Override
        public List<Edge> edges() {
            return List.of();
        }

        @Override
        public Throw rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Throw(use.apply(exception), at);
        }

        @Override
        public Throw mapEdges(UnaryOperator<Edge> map) {
            return this;
        }
    }

    /**
     * Runs an instruction that may raise. Its result is defined on the normal edge only. The first parameter of the exceptional target is
     * the exception; the edge's arguments are for the parameters after it.
     */
    record Try(Instruction.Throwing instruction, Edge normal, Edge exceptional) implements Terminator {
        @Override
        public Position at() {
            return instruction.at();
        }

        @Override
        public Optional<Value> defined() {
            return instruction.defined();
        }

        @Override
        public List<Value> operands() {
            return instruction.operands();
        }

        @Override
        public List<Edge> edges() {
            return List.of(normal, exceptional);
        }

        @Override
        public Try rename(UnaryOperator<Value> use, UnaryOperator<Value> define) {
            return new Try(instruction.rename(use, define), normal.rename(use), exceptional.rename(use));
        }

        @Override
        public Try mapEdges(UnaryOperator<Edge> map) {
            return new Try(instruction, map.apply(normal), map.apply(exceptional));
        }
    }
}
