// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Expressions of a wanted type. An expression for a number may have a narrower type than the wanted one, as long as
 * it converts without a cast; every compound expression is in parentheses.
 */
final class Expressions {
    private final Choices choices;
    private final Numbers numbers;
    private final Conditions conditions;

    Expressions(Choices choices) {
        this.choices = choices;
        this.numbers = new Numbers(choices, this);
        this.conditions = new Conditions(choices, this);
    }

    /** An expression of at most this depth. */
    String of(Type type, Scope scope, int depth) {
        if (depth <= 0) {
            return simple(type, scope);
        }
        return switch (type) {
            case BOOLEAN -> conditions.of(scope, depth);
            case INT, LONG -> numbers.of(type, scope, depth);
            case BYTE, SHORT, CHAR -> narrowed(type, scope, depth);
            case BOOLEANS, BYTES, SHORTS, CHARS, INTS, LONGS, GRID -> array(type, scope, depth);
            case NODE -> node(scope, depth);
            case BASE -> base(scope, depth);
            case OP -> op(scope, depth);
            case SHAPE -> shape(scope, depth);
            case TEXT -> text(scope, depth);
        };
    }

    /** A variable or a constant. */
    String simple(Type type, Scope scope) {
        var known = scope.of(type);
        if (!known.isEmpty() && choices.chance(75)) {
            return choices.of(known).name();
        }
        return switch (type) {
            case BOOLEAN, BYTE, SHORT, CHAR, INT, LONG, TEXT -> Literals.of(type, choices);
            case BOOLEANS, BYTES, SHORTS, CHARS, INTS, LONGS -> "new " + type.element().text() + "[8]";
            case GRID -> "new int[2][3]";
            case NODE -> "new Node(" + Literals.of(Type.INT, choices) + ")";
            case BASE -> "new " + choices.of(Prelude.CLASSES) + "(" + Literals.of(Type.INT, choices) + ")";
            case OP -> choices.of(Prelude.OPS);
            case SHAPE -> choices.of(Prelude.SHAPES);
        };
    }

    /** An index for an array of eight elements: nearly always inside. */
    String index(Scope scope, int depth) {
        var i = of(Type.INT, scope, depth);
        return choices.chance(96) ? "(" + i + ") & 7" : choices.chance(50) ? "(" + i + ") % 9" : i;
    }

    /** A reference to an object of the type: nearly always not null. */
    String receiver(Type type, Scope scope, int depth) {
        return of(type, scope, depth);
    }

    /** The arguments of a call, in their parentheses. */
    String arguments(List<Type> parameters, Scope scope, int depth) {
        return parameters.stream().map(p -> argument(p, scope, depth)).collect(Collectors.joining(", ", "(", ")"));
    }

    private String argument(Type parameter, Scope scope, int depth) {
        return of(parameter, scope, Math.min(depth, 2));
    }

    private String narrowed(Type type, Scope scope, int depth) {
        if (choices.chance(20)) {
            return simple(type, scope);
        }
        return "(" + type.text() + ") (" + of(choices.of(Type.INT, Type.INT, Type.LONG), scope, depth - 1) + ")";
    }

    private String array(Type type, Scope scope, int depth) {
        if (choices.chance(60)) {
            return simple(type, scope);
        }
        if (type == Type.INTS && !scope.of(Type.GRID).isEmpty() && choices.chance(40)) {
            return choices.of(scope.of(Type.GRID)).name() + "[" + choices.below(choices.chance(95) ? 2 : 3) + "]";
        }
        if (choices.chance(30) && !scope.of(type).isEmpty()) {
            return choices.of(scope.of(type)).name() + ".clone()";
        }
        if (type == Type.GRID) {
            return "new int[2][" + of(Type.INT, scope, 0) + " & 7]";
        }
        var element = type.element();
        if (choices.chance(50)) {
            var n = choices.between(1, 4);
            var elements = java.util.stream.IntStream.range(0, n).mapToObj(i -> of(element, scope, depth - 2)).toList();
            return "new " + type.text() + " {" + String.join(", ", elements) + "}";
        }
        var length = choices.chance(95) ? "(" + of(Type.INT, scope, depth - 1) + ") & 15"
                : String.valueOf(choices.between(-2, 2));
        return "new " + element.text() + "[" + length + "]";
    }

    private String node(Scope scope, int depth) {
        if (choices.chance(12) && !scope.of(Type.NODE).isEmpty()) {
            return choices.of(scope.of(Type.NODE)).name() + ".next";
        }
        return choices.chance(60) ? simple(Type.NODE, scope) : "new Node(" + of(Type.INT, scope, depth - 1) + ")";
    }

    private String base(Scope scope, int depth) {
        if (choices.chance(15)) {
            return "(" + conditions.of(scope, depth - 1) + " ? " + base(scope, depth - 1) + " : "
                    + base(scope, depth - 1) + ")";
        }
        return depth <= 1 || choices.chance(60) ? simple(Type.BASE, scope)
                : "new " + choices.of(Prelude.CLASSES) + "(" + of(Type.INT, scope, depth - 1) + ")";
    }

    private String op(Scope scope, int depth) {
        return simple(Type.OP, scope);
    }

    private String shape(Scope scope, int depth) {
        if (choices.chance(50)) {
            return simple(Type.SHAPE, scope);
        }
        var a = of(Type.INT, scope, depth - 1);
        return choices.chance(50) ? "new Dot(" + a + ")" : "new Bar(" + a + ", " + of(Type.LONG, scope, depth - 1)
                + ")";
    }

    private String text(Scope scope, int depth) {
        if (choices.chance(60)) {
            return simple(Type.TEXT, scope);
        }
        return "TEXTS[(" + of(Type.INT, scope, depth - 1) + ") & 3]";
    }
}
