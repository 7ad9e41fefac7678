// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jfl.ir.BinaryOperator;
import jfl.ir.Block;
import jfl.ir.Constant;
import jfl.ir.Conversion;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Instruction.Call;
import jfl.ir.Instruction.Throwing;
import jfl.ir.Method;
import jfl.ir.Placement;
import jfl.ir.Position;
import jfl.ir.Primitive;
import jfl.ir.Terminator;
import jfl.ir.Terminator.Jump;
import jfl.ir.Terminator.Return;
import jfl.ir.Terminator.Throw;
import jfl.ir.Terminator.Try;
import jfl.ir.Type;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * Puts copies of callees in place of calls, in one method.
 *
 * <p>The block of the call ends before it and jumps to a copy of the callee, whose parameters are the arguments; {@code Return v} becomes
 * a jump to a new block that has the result as its parameter and the rest of the caller's block as its code. Values and blocks of the copy
 * get fresh ids; positions stay the callee's.
 *
 * <p>Exceptions: the body of a block raises out of the method, so in a copy whose call a handler covered, each instruction that may raise
 * becomes the payload of a {@code Try} with the handler's edge, and {@code Throw e} a jump to the handler with {@code e} as its first
 * argument. A result of a small type is narrowed where the callee did not visibly do so (JVMS 6.5 ireturn).
 *
 * <p>A callee that never returns leaves the rest of the caller's block unreachable, and it is dropped. Blocks that were copied are not
 * looked at again, so this ends. Cost: the size of what comes out.
 */
final class Inliner {
    private final Function<Call, Optional<Method>> choice;
    private final Deque<Block> work = new ArrayDeque<>();
    private final List<Block> done = new ArrayList<>();
    private int nextValue;
    private int nextBlock;

    private Inliner(Method caller, Function<Call, Optional<Method>> choice) {
        this.choice = choice;
        this.nextValue = Walk.nextValue(caller);
        this.nextBlock = Walk.nextBlock(caller);
        work.addAll(caller.blocks());
    }

    /** Inlines the calls for which {@code choice} gives a method with code; that of a direct call, with as many parameters. */
    static Method inline(Method caller, Function<Call, Optional<Method>> choice) {
        var inliner = new Inliner(caller, choice);
        while (!inliner.work.isEmpty()) {
            inliner.scan(inliner.work.remove());
        }
        return RemoveUnreachable.blocks(caller.withBlocks(inliner.done));
    }

    private void scan(Block block) {
        for (int i = 0; i < block.body().size(); i++) {
            if (block.body().get(i) instanceof Call call) {
                var callee = choice.apply(call);
                if (callee.isPresent()) {
                    var rest = block.body().subList(i + 1, block.body().size());
                    expand(block, block.body().subList(0, i), call, callee.get(), null, rest, block.terminator());
                    return;
                }
            }
        }
        if (block.terminator() instanceof Try(Call call, var normal, var exceptional)) {
            var callee = choice.apply(call);
            if (callee.isPresent()) {
                var handler = Fault.INLINE_LOSES_HANDLER.isPlanted() ? null : exceptional;
                expand(block, block.body(), call, callee.get(), handler, List.of(), new Jump(normal, call.at()));
                return;
            }
        }
        done.add(block);
    }

    private void expand(Block block, List<Instruction> before, Call call, Method callee, @Nullable Edge handler, List<Instruction> rest,
            Terminator end) {
        int continuation = nextBlock++;
        var copy = new Copy(callee, call, handler, continuation);
        done.add(new Block(block.id(), block.parameters(), before, new Jump(new Edge(copy.entry(), List.of()), call.at())));
        copy.run();
        var result = call.result() == null ? List.<Value>of() : List.of(call.result());
        work.addFirst(new Block(continuation, result, rest, end));
    }

    /** One copy of a callee. */
    private final class Copy {
        private final Method callee;
        private final Call call;
        private final @Nullable Edge handler;
        private final int continuation;
        private final Map<Value, Value> values = new HashMap<>();
        private final Map<Integer, Integer> blocks = new HashMap<>();
        private final Map<Value, Instruction> definitions;
        private final Map<Value, List<Value>> arguments;

        Copy(Method callee, Call call, @Nullable Edge handler, int continuation) {
            this.callee = callee;
            this.call = call;
            this.handler = handler;
            this.continuation = continuation;
            this.definitions = Walk.definitions(callee);
            this.arguments = Walk.arguments(callee);
            var given = new ArrayList<>(call.arguments());
            int last = given.size() - 1;
            if (Fault.INLINE_SWAPS_ARGUMENTS.isPlanted() && last > 0 && given.get(last).type().equals(given.get(last - 1).type())) {
                Collections.swap(given, last, last - 1);
            }
            for (int i = 0; i < given.size(); i++) {
                values.put(callee.parameters().get(i), given.get(i));
            }
            callee.blocks().forEach(b -> blocks.put(b.id(), nextBlock++));
        }

        int entry() {
            return blocks.get(callee.entry().id());
        }

        void run() {
            for (var block : callee.blocks()) {
                copy(block);
            }
        }

        private void copy(Block block) {
            int id = blocks.get(block.id());
            var parameters = block.parameters().stream().map(this::define).toList();
            var body = new ArrayList<Instruction>();
            for (var instruction : block.body()) {
                var copied = instruction.rename(this::use, this::define);
                if (handler != null && copied instanceof Throwing throwing && mayRaise(throwing)) {
                    int next = nextBlock++;
                    done.add(new Block(id, parameters, body, new Try(throwing, new Edge(next, List.of()), handler)));
                    id = next;
                    parameters = List.of();
                    body = new ArrayList<>();
                } else {
                    body.add(copied);
                }
            }
            var end = end(block.terminator(), body);
            done.add(new Block(id, parameters, body, end));
        }

        private Terminator end(Terminator terminator, List<Instruction> body) {
            return switch (terminator) {
                case Return r -> new Jump(new Edge(continuation, result(r, body)), r.at());
                case Throw t when handler != null -> new Jump(caught(use(t.exception()), handler), t.at());
                case Throw _, Jump _, Terminator.If _, Terminator.Switch _, Try _ -> terminator
                        .rename(this::use, this::define)
                        .mapEdges(e -> e.to(blocks.get(e.target())));
            };
        }

        private List<Value> result(Return end, List<Instruction> body) {
            if (call.result() == null) {
                return List.of();
            }
            var value = Objects.requireNonNull(end.value());
            var type = callee.ref().result();
            return List.of(isNarrow(value, type) ? use(value) : narrowed(use(value), type, end.at(), body));
        }

        private static Edge caught(Value exception, Edge handler) {
            var arguments = new ArrayList<Value>();
            arguments.add(exception);
            arguments.addAll(handler.arguments());
            return new Edge(handler.target(), arguments);
        }

        private Value use(Value value) {
            return values.computeIfAbsent(value, this::fresh);
        }

        private Value define(Value value) {
            return values.computeIfAbsent(value, this::fresh);
        }

        private Value fresh(Value value) {
            return new Value(nextValue++, value.type(), value.name());
        }

        /** True when the callee's own code shows that a value fits the type that it returns. */
        private boolean isNarrow(Value value, Type type) {
            return !(type instanceof Primitive p) || p == p.computational() || fits(value, p, new HashSet<>());
        }

        private boolean fits(Value value, Primitive type, Set<Value> seen) {
            if (!seen.add(value) || callee.parameters().contains(value)) {
                return !callee.parameters().contains(value);
            }
            var incoming = arguments.get(value);
            return incoming == null ? fits(definitions.get(value), type) : incoming.stream().allMatch(v -> fits(v, type, seen));
        }

        private static boolean fits(@Nullable Instruction definition, Primitive type) {
            return switch (definition) {
                case Instruction.Const(var _, Constant.OfInt(int number), var _) -> Arithmetic.narrow(type, number) == number;
                case Instruction.Convert c -> c.conversion() == narrowing(type);
                case Instruction.InstanceOf _ -> true;
                case Instruction.FieldLoad l -> l.field().type() == type;
                case Instruction.StaticLoad l -> l.field().type() == type;
                case Instruction.ArrayLoad l -> l.element() == type;
                case Call c -> c.callee().method().result() == type;
                case null, default -> false;
            };
        }
    }

    private static boolean mayRaise(Throwing instruction) {
        return !(instruction instanceof Instruction.New n && n.placement() == Placement.EXCEPTION);
    }

    private static @Nullable Conversion narrowing(Primitive type) {
        return switch (type) {
            case BYTE -> Conversion.I2B;
            case CHAR -> Conversion.I2C;
            case SHORT -> Conversion.I2S;
            case BOOLEAN, INT, LONG, FLOAT, DOUBLE, VOID -> null;
        };
    }

    private Value narrowed(Value value, Type type, Position at, List<Instruction> body) {
        var result = new Value(nextValue++, Primitive.INT);
        var conversion = narrowing((Primitive) type);
        if (conversion != null) {
            body.add(new Instruction.Convert(result, conversion, value, at));
        } else {
            var one = new Value(nextValue++, Primitive.INT);
            body.add(new Instruction.Const(one, new Constant.OfInt(1), at));
            body.add(new Instruction.Binary(result, BinaryOperator.AND, value, one, at));
        }
        return result;
    }
}
