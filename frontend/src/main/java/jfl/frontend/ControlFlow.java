// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jfl.frontend.Bytecode.Step;

/**
 * The basic blocks of bytecode that control can reach, in reverse post-order.
 *
 * <p>A leader is the first instruction, the target of a branch, a handler, or what follows a branch. Every instruction of a block is taken
 * to reach the handlers that cover it; which of them may throw is known when they are lifted.
 *
 * @param order the reachable blocks, each before its successors, back edges apart
 * @param predecessors how many edges of normal flow go to a block, by the index of its first bytecode
 */
record ControlFlow(List<BasicBlock> order, Map<Integer, Integer> predecessors) {

    /**
     * @param successors of normal flow, one for each edge
     * @param handlers of exceptional flow
     */
    record BasicBlock(List<Step> steps, List<Integer> successors, Set<Integer> handlers) {
        int start() {
            return steps.getFirst().bci();
        }
    }

    static ControlFlow of(Bytecode code) {
        var blocks = new HashMap<Integer, BasicBlock>();
        var leaders = leaders(code);
        int from = 0;
        for (int i = 0; i < code.steps().size(); i++) {
            if (i + 1 == code.steps().size() || leaders.contains(code.steps().get(i + 1).bci())) {
                var block = block(code, code.steps().subList(from, i + 1));
                blocks.put(block.start(), block);
                from = i + 1;
            }
        }
        var order = reachable(blocks);
        var predecessors = new HashMap<Integer, Integer>();
        order.forEach(b -> b.successors().forEach(s -> predecessors.merge(s, 1, Integer::sum)));
        return new ControlFlow(order, predecessors);
    }

    private static Set<Integer> leaders(Bytecode code) {
        var leaders = new TreeSet<Integer>();
        code.handlers().forEach(h -> leaders.add(h.target()));
        for (var step : code.steps()) {
            var targets = targets(code, step);
            leaders.addAll(targets);
            if (!targets.isEmpty() || !fallsThrough(step)) {
                leaders.add(step.next());
            }
        }
        return leaders;
    }

    private static BasicBlock block(Bytecode code, List<Step> steps) {
        var last = steps.getLast();
        var successors = new ArrayList<>(targets(code, last));
        if (fallsThrough(last)) {
            successors.add(last.next());
        }
        var handlers = new TreeSet<Integer>();
        for (var handler : code.handlers()) {
            if (steps.stream().anyMatch(s -> handler.covers(s.bci()))) {
                handlers.add(handler.target());
            }
        }
        return new BasicBlock(steps, successors, handlers);
    }

    /** Where an instruction may jump to, the default of a switch included, what follows it not. */
    private static List<Integer> targets(Bytecode code, Step step) {
        return switch (step.instruction()) {
            case BranchInstruction branch -> List.of(code.bci(branch.target()));
            case TableSwitchInstruction choice -> targets(code, choice.cases(), choice.defaultTarget());
            case LookupSwitchInstruction choice -> targets(code, choice.cases(), choice.defaultTarget());
            default -> List.of();
        };
    }

    private static List<Integer> targets(Bytecode code, List<SwitchCase> cases, Label otherwise) {
        return Stream.concat(cases.stream().map(SwitchCase::target), Stream.of(otherwise)).map(code::bci).toList();
    }

    private static boolean fallsThrough(Step step) {
        return switch (step.instruction()) {
            case BranchInstruction branch -> branch.opcode() != Opcode.GOTO && branch.opcode() != Opcode.GOTO_W;
            case TableSwitchInstruction _, LookupSwitchInstruction _, ReturnInstruction _, ThrowInstruction _ -> false;
            default -> true;
        };
    }

    private record Visit(BasicBlock block, Iterator<Integer> rest) {
    }

    private static List<BasicBlock> reachable(Map<Integer, BasicBlock> blocks) {
        var order = new ArrayList<BasicBlock>();
        var seen = new HashSet<Integer>(Set.of(0));
        var stack = new ArrayDeque<Visit>();
        stack.push(visit(blocks, 0));
        while (!stack.isEmpty()) {
            var top = stack.element();
            if (!top.rest().hasNext()) {
                order.add(stack.pop().block());
                continue;
            }
            int next = top.rest().next();
            if (seen.add(next)) {
                stack.push(visit(blocks, next));
            }
        }
        return order.reversed();
    }

    private static Visit visit(Map<Integer, BasicBlock> blocks, int start) {
        var block = blocks.get(start);
        if (block == null) {
            throw new IllegalArgumentException("malformed class file: no instruction at " + start);
        }
        return new Visit(block, Stream.concat(block.handlers().stream(), block.successors().stream()).iterator());
    }
}
