// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.Validator.Problem;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.Dominators;

/** Invariants V1 to V5 of {@link Validator}. Each group is looked at only when the ones it rests on hold. */
final class StructureRules {
    private final Method method;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Block> blocks = new HashMap<>();
    private final Map<Integer, Definition> definitions = new HashMap<>();

    /** Where a value is defined: a block's place in the order (-1 for the method itself), and a place in the block. */
    private record Definition(Value value, int block, int place) {
    }

    /** Place of a block's parameters, before its body. */
    private static final int PARAMETER = -1;
    /** Place of what a {@code Try} defines, after all else. */
    private static final int TRY = Integer.MAX_VALUE;

    private StructureRules(Method method) {
        this.method = method;
    }

    static List<Problem> check(Method method) {
        var rules = new StructureRules(method);
        rules.checkAll();
        return rules.problems;
    }

    private void problem(int invariant, String text) {
        problems.add(new Problem(method.ref().toString(), "V" + invariant, text));
    }

    private void checkAll() {
        if (method.hasBody() == (method.info().isNative() || method.info().isAbstract())) {
            problem(1, method.hasBody() ? "has code but may not" : "has no code");
        }
        if (!method.hasBody()) {
            return;
        }
        checkBlocks();
        if (!problems.isEmpty()) {
            return;
        }
        var flow = ControlFlow.of(method);
        checkReachable(flow);
        checkEdges();
        if (problems.isEmpty()) {
            define(flow);
        }
        if (problems.isEmpty()) {
            checkUses(flow, Dominators.of(flow));
        }
    }

    private void checkBlocks() {
        for (var block : method.blocks()) {
            if (blocks.put(block.id(), block) != null) {
                problem(2, "two blocks " + block);
            }
        }
        if (!method.entry().parameters().isEmpty()) {
            problem(1, "the entry has parameters");
        }
        for (var block : method.blocks()) {
            for (var edge : block.terminator().edges()) {
                if (!blocks.containsKey(edge.target())) {
                    problem(2, "edge from " + block + " to b" + edge.target() + ", which does not exist");
                } else if (edge.target() == method.entry().id()) {
                    problem(1, "edge from " + block + " to the entry");
                }
            }
        }
    }

    private void checkReachable(ControlFlow flow) {
        if (flow.size() != method.blocks().size()) {
            method.blocks().stream().filter(b -> !flow.isReachable(b.id()))
                    .forEach(b -> problem(2, b + " is not reachable"));
        }
    }

    private void checkEdges() {
        for (var block : method.blocks()) {
            var edges = block.terminator().edges();
            for (var i = 0; i < edges.size(); i++) {
                checkEdge(block, edges.get(i), i == 1 && block.terminator() instanceof Terminator.Try);
            }
        }
    }

    private void checkEdge(Block from, Edge edge, boolean exceptional) {
        var parameters = blocks.get(edge.target()).parameters();
        if (exceptional) {
            if (parameters.isEmpty() || !(parameters.getFirst().type() instanceof ClassType)) {
                problem(5, "exceptional edge from " + from + " to b" + edge.target()
                        + ", whose first parameter is no exception");
                return;
            }
            parameters = parameters.subList(1, parameters.size());
        }
        if (parameters.size() != edge.arguments().size()) {
            problem(5, "edge from " + from + " to b" + edge.target() + " has " + edge.arguments().size()
                    + " arguments instead of " + parameters.size());
            return;
        }
        for (var i = 0; i < parameters.size(); i++) {
            if (!TypeRules.compatible(edge.arguments().get(i).type(), parameters.get(i).type())) {
                problem(5, "edge from " + from + " to b" + edge.target()
                        + " gives " + TypeRules.typed(edge.arguments().get(i))
                        + " to parameter " + TypeRules.typed(parameters.get(i)));
            }
        }
    }

    private void define(ControlFlow flow) {
        method.parameters().forEach(p -> define(p, -1, PARAMETER));
        for (var b = 0; b < flow.size(); b++) {
            var block = flow.order().get(b);
            for (var parameter : block.parameters()) {
                define(parameter, b, PARAMETER);
            }
            for (var i = 0; i < block.body().size(); i++) {
                var defined = block.body().get(i).defined();
                if (defined.isPresent()) {
                    define(defined.get(), b, i);
                }
            }
            var defined = block.terminator().defined();
            if (defined.isPresent()) {
                define(defined.get(), b, TRY);
            }
        }
    }

    private void define(Value value, int block, int place) {
        if (definitions.put(value.id(), new Definition(value, block, place)) != null) {
            problem(3, value + " is defined twice");
        }
    }

    private void checkUses(ControlFlow flow, Dominators dominators) {
        for (var b = 0; b < flow.size(); b++) {
            var block = flow.order().get(b);
            for (var i = 0; i < block.body().size(); i++) {
                for (var used : block.body().get(i).operands()) {
                    checkUse(flow, dominators, used, b, i);
                }
            }
            for (var used : block.terminator().operands()) {
                checkUse(flow, dominators, used, b, block.body().size());
            }
            var edges = block.terminator().edges();
            for (var e = 0; e < edges.size(); e++) {
                for (var used : edges.get(e).arguments()) {
                    // The normal edge, and only it, already sees what the Try defines.
                    var ownResult = e == 0 && block.terminator().defined().filter(used::equals).isPresent();
                    if (!ownResult) {
                        checkUse(flow, dominators, used, b, block.body().size());
                    }
                }
            }
        }
    }

    private void checkUse(ControlFlow flow, Dominators dominators, Value used, int block, int place) {
        var definition = definitions.get(used.id());
        if (definition == null) {
            problem(3, used + " is used in " + flow.order().get(block) + " but not defined");
        } else if (!definition.value.equals(used)) {
            problem(3, TypeRules.typed(used) + " is used in " + flow.order().get(block) + " but defined as "
                    + TypeRules.typed(definition.value));
        } else if (!reaches(definition, dominators, block, place)) {
            problem(4, used + " is used in " + flow.order().get(block) + ", which its definition does not dominate");
        }
    }

    private static boolean reaches(Definition definition, Dominators dominators, int block, int place) {
        if (definition.block < 0) {
            return true;
        }
        if (definition.place == TRY) {
            return dominators.normalEdgeDominates(definition.block, block);
        }
        return definition.block == block ? definition.place < place : dominators.dominates(definition.block, block);
    }
}
