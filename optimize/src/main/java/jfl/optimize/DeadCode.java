// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.FieldInfo;
import jfl.ir.FieldRef;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Terminator.If;
import jfl.ir.Terminator.Jump;
import jfl.ir.Terminator.Try;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import org.jspecify.annotations.Nullable;

/**
 * Removes what has no effect, so that the C reads well: pure instructions and loads whose result is unused, block parameters that are
 * unused or always the same value, branches whose arms are the same edge, blocks that only jump, and borders between a block and its only
 * successor when it is that block's only predecessor.
 *
 * <p>Everything that may raise stays, allocations included. Volatile loads stay, as they order memory (RULES S7). The first parameter of a
 * handler stays, as an exceptional edge always fills it. Rounds repeat while one changes something; each removes an instruction, a
 * parameter or a block. Cost: linear in a round.
 */
public final class DeadCode {
    private final Program program;
    private final Hierarchy hierarchy;

    private DeadCode(Program program) {
        this.program = program;
        this.hierarchy = Hierarchy.of(program);
    }

    /** Removes dead code from a program. */
    public static PassResult run(Program program) {
        return new PassResult(Walk.mapMethods(program, new DeadCode(program)::clean));
    }

    private Method clean(Method method) {
        var current = RemoveUnreachable.blocks(method);
        while (true) {
            var next = mergeChains(skipEmptyBlocks(dropParameters(removeUnused(current))));
            if (next.blocks().equals(current.blocks())) {
                return current;
            }
            current = RemoveUnreachable.blocks(next);
        }
    }

    /** Mark and sweep: instructions with effects and terminators use values, what defines a used value uses its operands, and a parameter its arguments. */
    private Method removeUnused(Method method) {
        var live = new HashSet<Value>();
        var definitions = Walk.arguments(method);
        var work = new ArrayList<Value>();
        var handlers = handlers(method);
        for (var block : method.blocks()) {
            if (handlers.contains(block.id())) {
                work.add(block.parameters().getFirst()); // stays even when unused, and so does what a jump gives it
            }
            for (var instruction : block.body()) {
                if (isRemovable(instruction)) {
                    definitions.put(instruction.defined().orElseThrow(), instruction.operands());
                } else {
                    work.addAll(instruction.operands());
                }
            }
            work.addAll(block.terminator().operands());
        }
        while (!work.isEmpty()) {
            var value = work.removeLast();
            if (live.add(value)) {
                work.addAll(definitions.getOrDefault(value, List.of()));
            }
        }
        return dropUnused(method, live);
    }

    private Method dropUnused(Method method, Set<Value> live) {
        var swept = method.blocks().stream().map(b -> new Block(b.id(), b.parameters(),
                b.body().stream().filter(i -> stays(i, live)).toList(), b.terminator())).toList();
        var dropped = new HashSet<Value>();
        var handlers = handlers(method);
        for (var block : swept) {
            for (int i = handlers.contains(block.id()) ? 1 : 0; i < block.parameters().size(); i++) {
                if (!live.contains(block.parameters().get(i))) {
                    dropped.add(block.parameters().get(i));
                }
            }
        }
        return withoutParameters(method.withBlocks(swept), dropped);
    }

    private boolean stays(Instruction instruction, Set<Value> live) {
        return switch (instruction) {
            case Instruction.Check _ -> !Fault.DEAD_CODE_REMOVES_CHECK.isPlanted();
            case Instruction.Call call when call.result() != null ->
                    live.contains(call.result()) || !Fault.DEAD_CODE_REMOVES_CALL.isPlanted();
            default -> !isRemovable(instruction) || live.contains(instruction.defined().orElseThrow());
        };
    }

    private boolean isRemovable(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Pure _, Instruction.ArrayLoad _ -> true;
            case Instruction.FieldLoad i -> !isVolatile(i.field());
            case Instruction.StaticLoad i -> !isVolatile(i.field());
            case Instruction.FieldStore _, Instruction.StaticStore _, Instruction.ArrayStore _, Instruction.Throwing _, Instruction.Counting _ -> false;
        };
    }

    private boolean isVolatile(FieldRef field) {
        return program.classInfo(field.owner()).declaredField(field).filter(FieldInfo::isVolatile).isPresent();
    }

    /** Blocks that an exception enters. */
    private static Set<Integer> handlers(Method method) {
        var handlers = new HashSet<Integer>();
        method.blocks().forEach(b -> {
            if (b.terminator() instanceof Try attempt) {
                handlers.add(attempt.exceptional().target());
            }
        });
        return handlers;
    }

    /** Drops parameters that every edge gives one value, or themselves: that value takes their place. */
    private Method dropParameters(Method method) {
        var flow = ControlFlow.of(method);
        var handlers = handlers(method);
        var same = new HashMap<Value, Value>();
        int before;
        do {
            before = same.size();
            for (var block : flow.order()) {
                for (int i = handlers.contains(block.id()) ? 1 : 0; i < block.parameters().size(); i++) {
                    var only = same.containsKey(block.parameters().get(i)) ? null : onlyArgument(block, i, flow, same);
                    if (only != null) {
                        same.put(block.parameters().get(i), only);
                    }
                }
            }
        } while (same.size() > before);
        return same.isEmpty() ? method : substitute(withoutParameters(method, same.keySet()), same);
    }

    private @Nullable Value onlyArgument(Block block, int index, ControlFlow flow, Map<Value, Value> same) {
        var parameter = block.parameters().get(index);
        Value only = null;
        for (var incoming : flow.incoming(block.id())) {
            var argument = resolve(incoming.edge().arguments().get(incoming.exceptional() ? index - 1 : index), same);
            if (argument.equals(parameter)) {
                continue;
            }
            if (only != null && !only.equals(argument) || !hierarchy.isSubtype(argument.type(), parameter.type())) {
                return null;
            }
            only = argument;
        }
        return only;
    }

    private static Value resolve(Value value, Map<Value, Value> same) {
        var current = value;
        while (same.containsKey(current)) {
            current = same.get(current);
        }
        return current;
    }

    private static Method substitute(Method method, Map<Value, Value> same) {
        return method.withBlocks(method.blocks().stream().map(b -> new Block(b.id(), b.parameters(),
                b.body().stream().map(i -> i.rename(v -> resolve(v, same), v -> v)).toList(),
                b.terminator().rename(v -> resolve(v, same), v -> v))).toList());
    }

    /** Drops parameters, and the arguments for them on every edge. */
    private static Method withoutParameters(Method method, Set<Value> dropped) {
        if (dropped.isEmpty()) {
            return method;
        }
        var blocks = Walk.byId(method.blocks());
        var result = new ArrayList<Block>();
        for (var block : method.blocks()) {
            var parameters = block.parameters().stream().filter(p -> !dropped.contains(p)).toList();
            var exceptional = block.terminator() instanceof Try attempt ? attempt.exceptional() : null;
            var terminator = block.terminator().mapEdges(e -> without(e, blocks.get(e.target()).parameters(), e == exceptional ? 1 : 0, dropped));
            result.add(new Block(block.id(), parameters, block.body(), terminator));
        }
        return method.withBlocks(result);
    }

    private static Edge without(Edge edge, List<Value> parameters, int skipped, Set<Value> dropped) {
        var arguments = new ArrayList<Value>();
        for (int i = 0; i < edge.arguments().size(); i++) {
            if (!dropped.contains(parameters.get(i + skipped))) {
                arguments.add(edge.arguments().get(i));
            }
        }
        return new Edge(edge.target(), arguments);
    }

    /** Edges to a block that has no parameters and no code and only jumps go where it jumps to. */
    private static Method skipEmptyBlocks(Method method) {
        var blocks = Walk.byId(method.blocks());
        var result = new ArrayList<Block>();
        for (var block : method.blocks()) {
            var exceptional = block.terminator() instanceof Try attempt ? attempt.exceptional() : null;
            var terminator = block.terminator().mapEdges(e -> e == exceptional ? e : skip(e, blocks));
            result.add(new Block(block.id(), block.parameters(), block.body(), oneWay(terminator)));
        }
        return RemoveUnreachable.blocks(method.withBlocks(result));
    }

    private static Edge skip(Edge edge, Map<Integer, Block> blocks) {
        var current = edge;
        var seen = new HashSet<Integer>();
        while (seen.add(current.target())
                && blocks.get(current.target()) instanceof Block(var _, var parameters, var body, Jump(var next, var _))
                && parameters.isEmpty() && body.isEmpty()) {
            current = next;
        }
        return current;
    }

    private static Terminator oneWay(Terminator terminator) {
        return switch (terminator) {
            case If t when t.whenTrue().equals(t.whenFalse()) || Fault.DEAD_CODE_WRONG_ARM.isPlanted()
                    && t.whenTrue().arguments().equals(t.whenFalse().arguments()) -> new Jump(t.whenTrue(), t.at());
            case Terminator.Switch t when t.cases().values().stream().allMatch(t.otherwise()::equals) -> new Jump(t.otherwise(), t.at());
            case If _, Terminator.Switch _, Jump _, Terminator.Return _, Terminator.Throw _, Try _ -> terminator;
        };
    }

    /** A block whose only predecessor only jumps to it becomes part of it. */
    private static Method mergeChains(Method method) {
        var flow = ControlFlow.of(method);
        var merged = new HashMap<Integer, Block>(Walk.byId(method.blocks()));
        var same = new HashMap<Value, Value>();
        for (var block : flow.order()) {
            var current = merged.get(block.id());
            while (current != null && current.terminator() instanceof Jump(var edge, var _) && edge.target() != block.id()
                    && edge.target() != method.entry().id() && flow.predecessors(flow.index(edge.target())).length == 1) {
                var next = merged.remove(edge.target());
                for (int i = 0; i < edge.arguments().size(); i++) {
                    same.put(next.parameters().get(i), edge.arguments().get(i));
                }
                var body = new ArrayList<>(current.body());
                body.addAll(next.body());
                current = new Block(current.id(), current.parameters(), body, next.terminator());
                merged.put(current.id(), current);
            }
        }
        var blocks = method.blocks().stream().filter(b -> merged.containsKey(b.id())).map(b -> merged.get(b.id())).toList();
        return same.isEmpty() ? method.withBlocks(blocks) : substitute(method.withBlocks(blocks), same);
    }
}
