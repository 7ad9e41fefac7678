// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.List;
import jfl.ir.Edge;
import jfl.ir.Position;
import jfl.ir.Value;

/**
 * The moves along an edge: all parameters of the target get their arguments at once.
 *
 * <p><b>Algorithm.</b> A move whose destination no other move reads can be done first. When there is none left but moves that are, they form
 * cycles: one of their sources is saved in a helper variable, which breaks a cycle. <b>Cost.</b> Quadratic in parameters.
 */
final class Moves {
    private record Move(Value to, CExpression from) {
    }

    private final Body body;

    Moves(Body body) {
        this.body = body;
    }

    /** The statements of an edge to parameters. */
    List<Statement> along(Edge edge, List<Value> parameters, Position at) {
        var moves = new ArrayList<Move>();
        for (var i = 0; i < parameters.size(); i++) {
            var from = body.use(edge.arguments().get(i));
            var to = parameters.get(i);
            boolean needed = body.uses.isUsed(to) && body.unit.types.of(to.type()).kind() != CType.Kind.NULL;
            if (needed && !from.text().equals(body.locals.of(to))) {
                moves.add(new Move(to, from));
            }
        }
        return sequence(moves, at);
    }

    private List<Statement> sequence(List<Move> moves, Position at) {
        var out = new ArrayList<Statement>();
        while (!moves.isEmpty()) {
            var free = body.unit.options.planted(Fault.SEQUENTIAL_MOVES) ? moves.getFirst() : free(moves);
            if (free == null) {
                moves.add(save(moves.removeFirst(), out, at));
            } else {
                moves.remove(free);
                var type = body.unit.types.of(free.to().type());
                out.add(new Statement.Line(body.locals.of(free.to()) + " = " + free.from().type().convert(free.from(), type), at));
            }
        }
        return out;
    }

    private Move free(List<Move> moves) {
        for (var move : moves) {
            if (moves.stream().noneMatch(other -> other != move && other.from().reads().contains(body.locals.of(move.to())))) {
                return move;
            }
        }
        return null;
    }

    private Move save(Move move, List<Statement> out, Position at) {
        var type = move.from().type();
        var name = body.locals.helper("move", type.declare("%s"));
        out.add(new Statement.Line(name + " = " + move.from().text(), at));
        return new Move(move.to(), CExpression.constant(name, type));
    }
}
