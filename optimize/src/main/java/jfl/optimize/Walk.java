// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jfl.ir.Block;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Value;

/** Walks and maps code, where the payload of a {@link Terminator.Try} counts as an instruction. */
final class Walk {
    private Walk() {
    }

    /** Every instruction of a method, in block order. */
    static Stream<Instruction> instructions(Method method) {
        return method.blocks().stream().flatMap(Walk::instructions);
    }

    /** The instructions of a block, that of its terminator last. */
    static Stream<Instruction> instructions(Block block) {
        return block.terminator() instanceof Terminator.Try attempt
                ? Stream.concat(block.body().stream(), Stream.of(attempt.instruction()))
                : block.body().stream();
    }

    /** What defines each value that an instruction defines. */
    static Map<Value, Instruction> definitions(Method method) {
        var definitions = new LinkedHashMap<Value, Instruction>();
        instructions(method).forEach(i -> i.defined().ifPresent(value -> definitions.put(value, i)));
        return definitions;
    }

    /** What the edges give each block parameter; nothing for the exception that enters a handler. */
    static Map<Value, List<Value>> arguments(Method method) {
        var blocks = byId(method.blocks());
        var arguments = new LinkedHashMap<Value, List<Value>>();
        for (var block : method.blocks()) {
            var edges = block.terminator().edges();
            for (int e = 0; e < edges.size(); e++) {
                int skipped = e == 1 && block.terminator() instanceof Terminator.Try ? 1 : 0;
                var parameters = blocks.get(edges.get(e).target()).parameters();
                for (int i = 0; i < edges.get(e).arguments().size(); i++) {
                    arguments.computeIfAbsent(parameters.get(i + skipped), _ -> new ArrayList<>()).add(edges.get(e).arguments().get(i));
                }
            }
        }
        return arguments;
    }

    /** A method whose calls are mapped, wherever they stand. */
    static Method mapCalls(Method method, UnaryOperator<Instruction.Call> map) {
        var blocks = new ArrayList<Block>();
        for (var block : method.blocks()) {
            var body = block.body().stream().map(i -> i instanceof Instruction.Call call ? map.apply(call) : i).toList();
            var terminator = block.terminator() instanceof Terminator.Try(Instruction.Call call, var normal, var exceptional)
                    ? new Terminator.Try(map.apply(call), normal, exceptional)
                    : block.terminator();
            blocks.add(new Block(block.id(), block.parameters(), body, terminator));
        }
        return method.withBlocks(blocks);
    }

    /** A program whose methods with code are mapped; an error names the method. */
    static Program mapMethods(Program program, UnaryOperator<Method> map) {
        var methods = new LinkedHashMap<MethodRef, Method>();
        program.methods().forEach((ref, method) -> methods.put(ref, method.hasBody() ? named(method, map) : method));
        return program.withMethods(methods);
    }

    private static Method named(Method method, UnaryOperator<Method> map) {
        try {
            return map.apply(method);
        } catch (IllegalStateException | IllegalArgumentException | NullPointerException | ClassCastException | IndexOutOfBoundsException defect) {
            throw new IllegalStateException("in " + method.ref() + ": " + defect.getMessage(), defect);
        }
    }

    /** One more than the highest id of a value of the method. */
    static int nextValue(Method method) {
        var values = Stream.concat(method.parameters().stream(), method.blocks().stream().flatMap(b -> Stream.of(
                b.parameters().stream(), instructions(b).flatMap(i -> i.defined().stream())).flatMap(s -> s)));
        return values.mapToInt(Value::id).max().orElse(-1) + 1;
    }

    /** One more than the highest id of a block of the method. */
    static int nextBlock(Method method) {
        return method.blocks().stream().mapToInt(Block::id).max().orElse(-1) + 1;
    }

    /** Blocks by id. */
    static Map<Integer, Block> byId(List<Block> blocks) {
        var found = new LinkedHashMap<Integer, Block>();
        blocks.forEach(b -> found.put(b.id(), b));
        return found;
    }
}
