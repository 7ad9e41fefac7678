// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;

/** Statements. Jumps stand alone in an {@code if}, so that whatever follows stays reachable. */
final class Statements {
    private final Choices choices;
    private final Expressions expressions;
    private final Loops loops;
    private final Switches switches;
    private final Failures failures;
    private final List<Callable> leaves;
    private int trails;
    private int budget;

    /** Lambdas may call the leaves. */
    Statements(Choices choices, Expressions expressions, List<Callable> leaves) {
        this.choices = choices;
        this.expressions = expressions;
        this.leaves = leaves;
        this.loops = new Loops(choices, expressions, this);
        this.switches = new Switches(choices, expressions, this);
        this.failures = new Failures(choices, expressions, this);
    }

    /** The body of a method, up to its return: about so many statements, nested ones included. */
    Scope body(Source out, Scope scope, int size) {
        budget = size;
        var inner = scope;
        while (budget > 0) {
            inner = statement(out, inner);
        }
        return inner;
    }

    /** Some statements of a block that the caller opened. */
    void block(Source out, Scope scope) {
        var inner = scope.deeper();
        int n = budget <= 0 ? 1 : choices.between(1, inner.depth() > 2 ? 2 : 3);
        for (int i = 0; i < n; i++) {
            inner = statement(out, inner);
        }
    }

    /** One statement, and the scope of what follows it. */
    Scope statement(Source out, Scope scope) {
        budget--;
        int kind = choices.below(budget <= 0 || scope.depth() > 3 ? 11 : 20);
        return switch (kind) {
            case 0, 1 -> declare(out, scope);
            case 2, 3, 4 -> assign(out, scope);
            case 5 -> element(out, scope);
            case 6 -> field(out, scope);
            case 7 -> trail(out, scope);
            case 8 -> jump(out, scope);
            case 9 -> lambda(out, scope);
            case 10 -> failures.raise(out, scope);
            case 11, 12 -> branch(out, scope);
            case 13, 14, 15 -> loops.loop(out, scope);
            case 16, 17 -> switches.choose(out, scope);
            default -> failures.attempt(out, scope);
        };
    }

    private Scope declare(Source out, Scope scope) {
        return declare(out, scope, choices.chance(60) ? choices.of(Type.PRIMITIVES)
                : choices.chance(50) ? choices.of(Type.ARRAYS) : choices.of(Type.OBJECTS));
    }

    /** A new local of the type. */
    Scope declare(Source out, Scope scope, Type type) {
        var name = choices.fresh("v");
        out.line(type.text() + " " + name + " = " + expressions.of(type, scope, 3) + ";");
        return scope.with(Variable.local(name, type));
    }

    Scope assign(Source out, Scope scope) {
        var type = choices.chance(80) ? choices.of(Type.PRIMITIVES)
                : choices.of(Type.BASE, Type.SHAPE, Type.NODE, Type.INTS, Type.TEXT, Type.OP);
        var known = scope.assignable(type);
        if (known.isEmpty()) {
            return trail(out, scope);
        }
        var v = choices.of(known).name();
        out.line(v + assignment(type, scope) + ";");
        return scope;
    }

    /** An operator with its right side, for a place of the type. */
    private String assignment(Type type, Scope scope) {
        if (type == Type.BOOLEAN && choices.chance(40)) {
            return " " + choices.of("&=", "|=", "^=") + " " + expressions.of(type, scope, 3);
        }
        if (!type.isNumber() || choices.chance(45)) {
            return " = " + expressions.of(type, scope, 3);
        }
        var right = expressions.of(choices.of(Type.INT, Type.INT, Type.LONG, Type.SHORT), scope, 3);
        return switch (choices.below(12)) {
            case 0 -> " <<= " + right;
            case 1 -> " >>= " + right;
            case 2 -> " >>>= " + right;
            case 3 -> " /= " + right + " | 1";
            case 4 -> " %= " + right + " | 1";
            case 5 -> choices.of("++", "--");
            default -> " " + choices.of("+", "-", "*", "&", "|", "^") + "= " + right;
        };
    }

    private Scope element(Source out, Scope scope) {
        var type = choices.of(Type.ARRAYS);
        var known = scope.of(type);
        if (known.isEmpty()) {
            return assign(out, scope);
        }
        var name = choices.of(known).name();
        if (type == Type.GRID) {
            out.line(name + "[" + choices.below(2) + "][(" + expressions.of(Type.INT, scope, 1) + ") & 1]"
                    + assignment(Type.INT, scope) + ";");
        } else {
            out.line(name + "[" + expressions.index(scope, 2) + "]" + assignment(type.element(), scope) + ";");
        }
        return scope;
    }

    private Scope field(Source out, Scope scope) {
        var known = scope.of(Type.NODE);
        if (known.isEmpty()) {
            return assign(out, scope);
        }
        var node = choices.of(known).name();
        out.line(switch (choices.below(8)) {
            case 0 -> node + ".next = new Node(" + expressions.of(Type.INT, scope, 2) + ");";
            case 1 -> node + ".next = null;";
            case 2 -> node + ".l" + assignment(Type.LONG, scope) + ";";
            case 3 -> node + ".b" + assignment(Type.BYTE, scope) + ";";
            case 4 -> node + ".s" + assignment(Type.SHORT, scope) + ";";
            case 5 -> node + ".c" + assignment(Type.CHAR, scope) + ";";
            case 6 -> node + ".z" + assignment(Type.BOOLEAN, scope) + ";";
            default -> node + ".i" + assignment(Type.INT, scope) + ";";
        });
        return scope;
    }

    /** Shows a value; only for code that runs seldom enough, elsewhere it goes into the sum. */
    Scope trail(Source out, Scope scope) {
        var value = expressions.of(choices.of(Type.INT, Type.LONG), scope, 3);
        out.line(scope.tier() == Tier.TOP ? "trail(" + trails++ + ", " + value + ");" : "sum = sum * 31 + " + value
                + ";");
        return scope;
    }

    private Scope jump(Source out, Scope scope) {
        var condition = expressions.of(Type.BOOLEAN, scope, 2);
        boolean leaves = scope.loops().isEmpty() || choices.chance(10);
        if (leaves && choices.chance(60)) {
            return assign(out, scope);
        }
        out.open("if (" + condition + ")");
        if (leaves) {
            out.line("return " + expressions.of(scope.result(), scope, 2) + ";");
        } else {
            out.line(choices.of("break ", "continue ") + choices.of(scope.loops()) + ";");
        }
        out.close();
        return scope;
    }

    private Scope lambda(Source out, Scope scope) {
        if (scope.tier() != Tier.TOP) {
            return assign(out, scope);
        }
        var captured = choices.fresh("k");
        var type = choices.of(Type.PRIMITIVES);
        out.line("final " + type.text() + " " + captured + " = " + expressions.of(type, scope, 2) + ";");
        var seen = scope.with(Variable.constant(captured, type));
        var op = choices.fresh("o");
        var a = choices.fresh("a");
        var b = choices.fresh("b");
        var inner = seen.forLambda(leaves).with(Variable.local(a, Type.INT)).with(Variable.local(b, Type.LONG));
        out.line("Op " + op + " = (" + a + ", " + b + ") -> " + expressions.of(Type.LONG, inner, 3) + ";");
        return seen.with(Variable.local(op, Type.OP));
    }

    private Scope branch(Source out, Scope scope) {
        out.open("if (" + expressions.of(Type.BOOLEAN, scope, 3) + ")");
        block(out, scope);
        if (choices.chance(50)) {
            out.next("else");
            block(out, scope);
        }
        out.close();
        return scope;
    }
}
