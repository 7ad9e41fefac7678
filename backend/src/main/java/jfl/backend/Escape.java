// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.List;
import jfl.ir.Position;

/**
 * Where an exception goes that an instruction raises.
 *
 * @param pointer expression for the address that receives the exception
 * @param statements what runs then; they do not go on
 * @param leavesMethod whether that is just {@code return true}
 */
record Escape(String pointer, List<Statement> statements, boolean leavesMethod) {
    Escape {
        statements = List.copyOf(statements);
    }

    /** Out of the method. */
    static Escape method(Position at) {
        return new Escape("thrown_", List.of(new Statement.Leave("return true", at)), true);
    }

    /** Tests whether a raising call, which returns true then, raised. */
    Statement ifRaised(String call, Position at) {
        return new Statement.If(Statement.Test.of(call), statements, List.of(), at);
    }

    /** Raises an exception of the runtime when a test holds. */
    Statement raiseIf(Statement.Test test, String descriptor, Position at) {
        return callIf(test, "jfl_raise(" + pointer + ", " + descriptor + ", " + place(at) + ")", at);
    }

    /** Calls a function that raises when a test holds. */
    Statement callIf(Statement.Test test, String call, Position at) {
        if (leavesMethod) {
            return new Statement.If(test, List.of(new Statement.Leave("return " + call, at)), List.of(), at);
        }
        var raised = new ArrayList<Statement>();
        raised.add(new Statement.Line(call, at));
        raised.addAll(statements);
        return new Statement.If(test, raised, List.of(), at);
    }

    /** The arguments that tell the runtime where it happened. */
    static String place(Position at) {
        return StringPool.literal(at.file()) + ", " + at.line();
    }
}
