// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

/** Loops. Each round takes one unit of the program's fuel, so all of them end. */
final class Loops {
    private final Choices choices;
    private final Expressions expressions;
    private final Statements statements;

    Loops(Choices choices, Expressions expressions, Statements statements) {
        this.choices = choices;
        this.expressions = expressions;
        this.statements = statements;
    }

    Scope loop(Source out, Scope scope) {
        var label = choices.fresh("loop");
        var inside = scope.inLoop(label);
        out.line(label + ":");
        switch (choices.below(5)) {
            case 0, 1 -> counted(out, inside);
            case 2 -> each(out, inside);
            case 3 -> {
                out.open("while (fuel-- > 0 && " + expressions.of(Type.BOOLEAN, scope, 3) + ")");
                statements.block(out, inside);
                out.close();
            }
            default -> {
                out.open("do");
                statements.block(out, inside);
                out.close().line("while (fuel-- > 0 && " + expressions.of(Type.BOOLEAN, scope, 3) + ");");
            }
        }
        return scope;
    }

    private void counted(Source out, Scope scope) {
        var type = choices.of(Type.INT, Type.INT, Type.LONG, Type.BYTE, Type.CHAR);
        var i = choices.fresh("i");
        int rounds = choices.between(1, 9);
        var header = choices.chance(60) ? "= 0; " + i + " < " + rounds + " && fuel-- > 0; " + i + "++"
                : "= " + rounds * 2 + "; " + i + " > 0 && fuel-- > 0; " + i + " -= " + choices.between(1, 3);
        out.open("for (" + type.text() + " " + i + " " + header + ")");
        statements.block(out, scope.with(new Variable(i, type, choices.chance(10), false)));
        out.close();
    }

    private void each(Source out, Scope scope) {
        var array = choices.of(Type.BOOLEANS, Type.BYTES, Type.SHORTS, Type.CHARS, Type.INTS, Type.LONGS);
        var v = choices.fresh("e");
        out.open("for (" + array.element().text() + " " + v + " : " + expressions.of(array, scope, 2) + ")");
        out.open("if (fuel-- <= 0)").line("break;").close();
        statements.block(out, scope.with(Variable.local(v, array.element())));
        out.close();
    }
}
