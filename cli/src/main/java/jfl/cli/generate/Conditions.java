// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;

/** Expressions of type boolean. */
final class Conditions {
    private static final List<String> RELATIONS = List.of("<", "<=", ">", ">=", "==", "!=");
    private final Choices choices;
    private final Expressions expressions;

    Conditions(Choices choices, Expressions expressions) {
        this.choices = choices;
        this.expressions = expressions;
    }

    String of(Scope scope, int depth) {
        if (depth <= 0) {
            return expressions.simple(Type.BOOLEAN, scope);
        }
        return switch (choices.below(12)) {
            case 0, 1, 2, 3, 4 -> relation(scope, depth);
            case 5 -> "(" + of(scope, depth - 1) + " " + choices.of("&&", "||", "&", "|", "^", "==", "!=") + " "
                    + of(scope, depth - 1) + ")";
            case 6 -> "(!" + of(scope, depth - 1) + ")";
            case 7 -> "(" + of(scope, depth - 1) + " ? " + of(scope, depth - 1) + " : " + of(scope, depth - 1) + ")";
            case 8 -> equality(scope, depth);
            case 9 -> instance(scope, depth);
            case 10 -> element(scope, depth);
            default -> expressions.simple(Type.BOOLEAN, scope);
        };
    }

    private String relation(Scope scope, int depth) {
        var left = expressions.of(choices.of(Type.NUMBERS), scope, depth - 1);
        return "(" + left + " " + choices.of(RELATIONS) + " "
                + expressions.of(choices.of(Type.INT, Type.LONG), scope, depth - 1) + ")";
    }

    private String equality(Scope scope, int depth) {
        return switch (choices.below(4)) {
            case 0 -> expressions.of(Type.TEXT, scope, depth - 1) + ".equals("
                    + expressions.of(Type.TEXT, scope, depth - 1) + ")";
            case 1 -> expressions.of(Type.SHAPE, scope, depth - 1) + ".equals("
                    + expressions.of(Type.SHAPE, scope, depth - 1) + ")";
            case 2 -> "(" + expressions.simple(Type.NODE, scope) + " == " + expressions.simple(Type.NODE, scope) + ")";
            default -> "(" + expressions.simple(Type.NODE, scope) + ".next " + choices.of("==", "!=") + " null)";
        };
    }

    private String instance(Scope scope, int depth) {
        var type = choices.of(Prelude.CLASSES);
        var bound = choices.fresh("p");
        var value = "((Base) (" + expressions.of(Type.BASE, scope, depth - 1) + "))";
        return choices.chance(50) ? "(" + value + " instanceof " + type + ")"
                : "(" + value + " instanceof " + type + " " + bound + " && " + bound + ".f > "
                        + choices.between(-3, 3) + ")";
    }

    private String element(Scope scope, int depth) {
        var known = scope.of(Type.BOOLEANS);
        return known.isEmpty() ? expressions.simple(Type.BOOLEAN, scope)
                : choices.of(known).name() + "[" + expressions.index(scope, depth - 1) + "]";
    }
}
