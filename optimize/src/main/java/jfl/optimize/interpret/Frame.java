// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.Position;
import jfl.ir.Terminator;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/** One activation of a method. */
final class Frame {
    private final Code code;
    private final @Nullable Object[] values;
    private final String initializes;
    private Block block;
    private int next;
    private boolean started;

    /** A method prepared to run: blocks by id, and how many values it has. */
    record Code(Method method, Map<Integer, Block> blocks, int values) {
        static Code of(Method method) {
            var blocks = new HashMap<Integer, Block>();
            int highest = method.parameters().stream().mapToInt(Value::id).max().orElse(-1);
            for (var block : method.blocks()) {
                blocks.put(block.id(), block);
                highest = Math.max(highest, highestIn(block));
            }
            return new Code(method, Map.copyOf(blocks), highest + 1);
        }

        private static int highestIn(Block block) {
            int parameters = block.parameters().stream().mapToInt(Value::id).max().orElse(-1);
            int body = block.body().stream().flatMap(i -> i.defined().stream()).mapToInt(Value::id).max().orElse(-1);
            return Math.max(Math.max(parameters, body), block.terminator().defined().map(Value::id).orElse(-1));
        }
    }

    /** @param initializes the class that this activation initialises, {@code ""} for an ordinary call */
    Frame(Code code, List<@Nullable Object> arguments, String initializes) {
        this.code = code;
        this.values = new Object[code.values()];
        this.initializes = initializes;
        this.block = code.method().entry();
        for (int i = 0; i < arguments.size(); i++) {
            set(code.method().parameters().get(i), arguments.get(i));
        }
    }

    void start() {
        started = true;
    }

    Method method() {
        return code.method();
    }

    String initializes() {
        return initializes;
    }

    @Nullable Object get(Value value) {
        return values[value.id()];
    }

    void set(Value value, @Nullable Object content) {
        values[value.id()] = content;
    }

    /** The instruction to run now, or nothing when only control flow is left of the block. */
    Optional<Instruction> current() {
        if (next < block.body().size()) {
            return Optional.of(block.body().get(next));
        }
        return block.terminator() instanceof Terminator.Try attempt ? Optional.of(attempt.instruction()) : Optional.empty();
    }

    Terminator terminator() {
        return block.terminator();
    }

    Position position() {
        return current().map(Instruction::at).orElseGet(() -> block.terminator().at());
    }

    /** The current instruction has run: goes on after it. */
    void complete(@Nullable Object result) {
        current().flatMap(Instruction::defined).ifPresent(value -> set(value, result));
        if (next < block.body().size()) {
            next++;
        } else if (block.terminator() instanceof Terminator.Try attempt) {
            follow(attempt.normal(), 0);
        }
    }

    /** Goes to the handler of the current instruction; false when it has none, or when the frame only waits for a superclass. */
    boolean handle(Heap.Instance exception) {
        if (started && next == block.body().size() && block.terminator() instanceof Terminator.Try attempt) {
            follow(attempt.exceptional(), 1);
            set(block.parameters().getFirst(), exception);
            return true;
        }
        return false;
    }

    void follow(Edge edge) {
        follow(edge, 0);
    }

    private void follow(Edge edge, int skipped) {
        var target = code.blocks().get(edge.target());
        if (target == null || target.parameters().size() != edge.arguments().size() + skipped) {
            throw new IllegalStateException("bad edge to b" + edge.target() + " in " + method().ref());
        }
        var arguments = new Object[edge.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = get(edge.arguments().get(i));
        }
        for (int i = 0; i < arguments.length; i++) {
            set(target.parameters().get(i + skipped), arguments[i]);
        }
        block = target;
        next = 0;
    }
}
