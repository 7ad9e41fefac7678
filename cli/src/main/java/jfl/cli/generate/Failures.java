// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;

/** Statements that throw, catch and clean up. */
final class Failures {
    /** What may be caught, subclasses before their superclasses. */
    private static final List<String> CAUGHT = List.of("ArithmeticException", "ArrayIndexOutOfBoundsException",
            "StringIndexOutOfBoundsException", "NullPointerException", "NegativeArraySizeException", "Deeper",
            "Failure", "ClassCastException | IllegalStateException", "RuntimeException");
    private final Choices choices;
    private final Expressions expressions;
    private final Statements statements;

    Failures(Choices choices, Expressions expressions, Statements statements) {
        this.choices = choices;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** Throws on some condition; an assertion is one way. */
    Scope raise(Source out, Scope scope) {
        var condition = expressions.of(Type.BOOLEAN, scope, 2);
        if (choices.chance(15)) {
            out.open("try").line("assert " + condition + ";").next("catch (AssertionError " + choices.fresh("x") + ")");
            statements.assign(out, scope);
            out.close();
            return scope;
        }
        var rarely = choices.chance(70) ? " && (" + expressions.of(Type.INT, scope, 1) + " & 7) == "
                + choices.below(8) : "";
        out.open("if (" + condition + rarely + ")");
        out.line("throw " + exception(scope) + ";");
        out.close();
        return scope;
    }

    private String exception(Scope scope) {
        var code = expressions.of(Type.INT, scope, 1);
        return switch (choices.below(4)) {
            case 0 -> "new Failure(" + code + ", " + expressions.of(Type.LONG, scope, 1) + ")";
            case 1 -> "new Deeper(" + code + ")";
            case 2 -> "new IllegalStateException(\"state\")";
            default -> "new IllegalArgumentException()";
        };
    }

    Scope attempt(Source out, Scope scope) {
        if (choices.chance(20)) {
            checked(out, scope);
            return scope;
        }
        var resource = choices.fresh("r");
        boolean closes = choices.chance(25);
        out.open(closes ? "try (Closing " + resource + " = new Closing(" + expressions.of(Type.INT, scope, 2) + "))"
                : "try");
        statements.block(out, scope);
        int handlers = handlers(out, scope);
        if (handlers == 0 && !closes || choices.chance(40)) {
            out.next("finally");
            statements.block(out, scope);
        }
        out.close();
        return scope;
    }

    private int handlers(Source out, Scope scope) {
        int n = 0;
        for (var type : CAUGHT) {
            if (choices.chance(type.equals("RuntimeException") ? 40 : 10)) {
                var e = choices.fresh("x");
                out.next("catch (" + type + " " + e + ")");
                statements.block(out, caught(type, e, scope));
                if (choices.chance(10)) {
                    out.line("throw " + e + ";");
                }
                n++;
            }
        }
        return n;
    }

    private static Scope caught(String type, String e, Scope scope) {
        return switch (type) {
            case "Failure" -> scope.with(new Variable(e + ".code", Type.INT, false, false)).with(new Variable(e
                    + ".detail", Type.LONG, false, false));
            case "Deeper" -> scope.with(new Variable(e + ".level", Type.BYTE, false, false));
            default -> scope;
        };
    }

    private void checked(Source out, Scope scope) {
        var e = choices.fresh("x");
        out.open("try").line("check(" + expressions.of(Type.INT, scope, 2) + ");");
        statements.block(out, scope);
        out.next("catch (Checked " + e + ")");
        statements.block(out, scope.with(new Variable(e + ".code", Type.INT, false, false)));
        out.close();
    }
}
