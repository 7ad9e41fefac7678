// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Terminator;
import jfl.ir.Type;
import jfl.ir.Value;

/**
 * Every place where a value is moved to one whose type is declared elsewhere: what rules about types of values look at.
 */
final class Moves {

    /** Told of each move. */
    interface Visitor {
        /**
         * A move.
         *
         * @param to the declared type of where the value goes
         * @param what a few words for the place, for diagnostics
         */
        void moved(Value value, Type to, String what, Position at);
    }

    private Moves() {
    }

    static void visit(Method method, Visitor visitor) {
        Map<Integer, Block> blocks = method.blocks().stream().collect(Collectors.toMap(Block::id, Function.identity()));
        for (var block : method.blocks()) {
            block.body().forEach(i -> instruction(i, visitor));
            terminator(method, block.terminator(), blocks, visitor);
        }
    }

    private static void terminator(Method method, Terminator terminator, Map<Integer, Block> blocks, Visitor visitor) {
        switch (terminator) {
            case Terminator.Try t -> {
                instruction(t.instruction(), visitor);
                edge(t.normal(), 0, blocks, t.at(), visitor);
                edge(t.exceptional(), 1, blocks, t.at(), visitor);
            }
            case Terminator.Return r -> {
                if (r.value() != null) {
                    visitor.moved(r.value(), method.ref().result(), "returned", r.at());
                }
            }
            case Terminator.Jump _, Terminator.If _, Terminator.Switch _, Terminator.Throw _ ->
                terminator.edges().forEach(e -> edge(e, 0, blocks, terminator.at(), visitor));
        }
    }

    private static void edge(Edge edge, int skip, Map<Integer, Block> blocks, Position at, Visitor visitor) {
        var parameters = java.util.Objects.requireNonNull(blocks.get(edge.target())).parameters();
        for (int i = 0; i < edge.arguments().size(); i++) {
            visitor.moved(edge.arguments().get(i), parameters.get(i + skip).type(), "assigned to a variable", at);
        }
    }

    private static void instruction(Instruction instruction, Visitor visitor) {
        switch (instruction) {
            case Instruction.Cast c -> visitor.moved(c.operand(), c.result().type(), "converted", c.at());
            case Instruction.FieldStore s -> visitor.moved(s.value(), s.field().type(), "stored in field `" + s.field()
                    .name() + "`", s.at());
            case Instruction.StaticStore s -> visitor.moved(s.value(), s.field().type(), "stored in static field `"
                    + s.field().name() + "`", s.at());
            case Instruction.ArrayStore s -> visitor.moved(s.value(), s.element(), "stored in an array", s.at());
            case Instruction.Call c -> call(c, visitor);
            default -> { }
        }
    }

    private static void call(Instruction.Call call, Visitor visitor) {
        var method = call.callee().method();
        int receiver = call.arguments().size() - method.parameters().size();
        for (int i = 0; i < method.parameters().size(); i++) {
            visitor.moved(call.arguments().get(i + receiver), method.parameters().get(i), "passed to `"
                    + name(call.callee()) + "`", call.at());
        }
    }

    private static String name(Callee callee) {
        MethodRef method = callee.method();
        return method.isConstructor() ? "new " + method.owner().substring(method.owner().lastIndexOf('/') + 1)
                : method.name();
    }
}
