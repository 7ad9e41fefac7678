// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.Condition;
import jfl.ir.Constant;
import jfl.ir.Edge;
import jfl.ir.Hierarchy;
import jfl.ir.Instruction;
import jfl.ir.Instruction.Call;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Reference;
import jfl.ir.Terminator;
import jfl.ir.Terminator.Jump;
import jfl.ir.Terminator.Try;
import jfl.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * Turns a closed call into a chain of class tests with a direct call behind each.
 *
 * <p>{@code InstanceOf} is not a test for an exact class. Here it is one all the same: the cases name every class that the receiver can
 * have, subclasses are tested before their superclasses, so what passes the test for {@code C} and failed those before has class {@code C}.
 * The last case of a complete call needs no test; an incomplete call ends in one without cases, which raises the error. Cost: linear.
 */
final class Dispatch {
    private final Hierarchy hierarchy;
    private final Predicate<Callee> wanted;
    private final Deque<Block> work = new ArrayDeque<>();
    private final List<Block> done = new ArrayList<>();
    private int nextValue;
    private int nextBlock;

    private record Arm(String exact, MethodRef target) {
    }

    private Dispatch(Method method, Program program, Predicate<Callee> wanted) {
        this.hierarchy = Hierarchy.of(program);
        this.wanted = wanted;
        this.nextValue = Walk.nextValue(method);
        this.nextBlock = Walk.nextBlock(method);
        work.addAll(method.blocks());
    }

    /** Expands the closed calls of a method that are wanted and have a case. */
    static Method expand(Method method, Program program, Predicate<Callee> wanted) {
        var dispatch = new Dispatch(method, program, wanted);
        while (!dispatch.work.isEmpty()) {
            dispatch.scan(dispatch.work.remove());
        }
        return method.withBlocks(dispatch.done);
    }

    private void scan(Block block) {
        for (int i = 0; i < block.body().size(); i++) {
            if (block.body().get(i) instanceof Call call && isWanted(call)) {
                var rest = block.body().subList(i + 1, block.body().size());
                expand(block, block.body().subList(0, i), call, null, rest, block.terminator());
                return;
            }
        }
        if (block.terminator() instanceof Try(Call call, var normal, var exceptional) && isWanted(call)) {
            expand(block, block.body(), call, exceptional, List.of(), new Jump(normal, call.at()));
        } else {
            done.add(block);
        }
    }

    private boolean isWanted(Call call) {
        return call.callee() instanceof Callee.Closed closed && !closed.cases().isEmpty() && wanted.test(closed);
    }

    private void expand(Block block, List<Instruction> before, Call call, @Nullable Edge handler, List<Instruction> rest, Terminator end) {
        var callee = (Callee.Closed) call.callee();
        int continuation = nextBlock++;
        var arms = arms(callee);
        int id = block.id();
        var parameters = block.parameters();
        var body = new ArrayList<>(before);
        int tested = callee.complete() ? arms.size() - 1 : arms.size();
        for (var arm : arms.subList(0, tested)) {
            int hit = nextBlock++;
            int miss = nextBlock++;
            done.add(new Block(id, parameters, body, test(call, arm, hit, miss, body)));
            done.addAll(call(hit, List.of(), new ArrayList<>(), call, arm, handler, continuation));
            id = miss;
            parameters = List.of();
            body = new ArrayList<>();
        }
        if (callee.complete()) {
            done.addAll(call(id, parameters, body, call, arms.getLast(), handler, continuation));
        } else {
            var failing = new Callee.Closed(callee.method(), List.of(), false);
            done.addAll(call(id, parameters, body, failing, call, call.arguments(), handler, continuation));
        }
        var result = call.result() == null ? List.<Value>of() : List.of(call.result());
        work.addFirst(new Block(continuation, result, rest, end));
    }

    private Terminator test(Call call, Arm arm, int hit, int miss, List<Instruction> body) {
        var is = new Value(nextValue++, Primitive.INT);
        var zero = new Value(nextValue++, Primitive.INT);
        body.add(new Instruction.InstanceOf(is, call.arguments().getFirst(), (Reference) Receivers.typeOf(arm.exact()), call.at()));
        body.add(new Instruction.Const(zero, new Constant.OfInt(0), call.at()));
        return new Terminator.If(Condition.NE, is, zero, new Edge(hit, List.of()), new Edge(miss, List.of()), call.at());
    }

    private List<Block> call(int id, List<Value> parameters, List<Instruction> body, Call call, Arm arm, @Nullable Edge handler, int continuation) {
        var receiver = new Value(nextValue++, Receivers.typeOf(arm.exact()), call.arguments().getFirst().name());
        body.add(new Instruction.Cast(receiver, call.arguments().getFirst(), call.at()));
        var arguments = new ArrayList<>(call.arguments());
        arguments.set(0, receiver);
        return call(id, parameters, body, new Callee.Direct(arm.target()), call, arguments, handler, continuation);
    }

    private List<Block> call(int id, List<Value> parameters, List<Instruction> body, Callee callee, Call call, List<Value> arguments,
            @Nullable Edge handler, int continuation) {
        var result = call.result() == null ? null : new Value(nextValue++, call.result().type(), call.result().name());
        var direct = new Call(result, callee, arguments, call.at());
        var next = new Edge(continuation, result == null ? List.of() : List.of(result));
        if (handler != null) {
            return List.of(new Block(id, parameters, body, new Try(direct, next, handler)));
        }
        body.add(direct);
        return List.of(new Block(id, parameters, body, new Jump(next, call.at())));
    }

    /** One arm for each class, none after one that is a superclass of it. Quadratic in the cases of one call. */
    private List<Arm> arms(Callee.Closed callee) {
        var left = new ArrayList<Arm>();
        callee.cases().forEach(c -> c.classes().forEach(name -> left.add(new Arm(name, c.target()))));
        var arms = new ArrayList<Arm>();
        while (!left.isEmpty()) {
            var next = left.stream().filter(arm -> left.stream().noneMatch(other -> isBelow(other, arm))).findFirst().orElseThrow();
            arms.add(next);
            left.remove(next);
        }
        return arms;
    }

    private boolean isBelow(Arm sub, Arm sup) {
        return !sub.equals(sup) && hierarchy.isSubtype(Receivers.typeOf(sub.exact()), Receivers.typeOf(sup.exact()));
    }
}
