// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.List;

/** Expressions of type int and long. */
final class Numbers {
    private static final List<String> PLAIN = List.of("+", "-", "*", "&", "|", "^");
    private static final List<String> SHIFTS = List.of("<<", ">>", ">>>");
    private final Choices choices;
    private final Expressions expressions;

    Numbers(Choices choices, Expressions expressions) {
        this.choices = choices;
        this.expressions = expressions;
    }

    String of(Type type, Scope scope, int depth) {
        return switch (choices.below(20)) {
            case 0, 1, 2, 3 -> plain(type, scope, depth);
            case 4, 5 -> shift(type, scope, depth);
            case 6 -> division(type, scope, depth);
            case 7 -> "(" + choices.of("-", "~", "+") + "(" + of(type, scope, depth - 1) + "))";
            case 8 -> conversion(type, scope, depth);
            case 9 -> "(" + condition(scope, depth) + " ? " + sub(type, scope, depth) + " : "
                    + sub(type, scope, depth) + ")";
            case 10 -> element(type, scope, depth);
            case 11 -> field(type, scope, depth);
            case 12 -> sideEffect(type, scope, depth);
            case 13, 14 -> call(type, scope, depth);
            case 15 -> library(type, scope, depth);
            case 16 -> textual(type, scope, depth);
            case 17 -> switched(type, scope, depth);
            case 18 -> dispatched(type, scope, depth);
            default -> expressions.simple(type, scope);
        };
    }

    private String sub(Type type, Scope scope, int depth) {
        return expressions.of(type == Type.LONG && choices.chance(30) ? Type.INT : type, scope, depth - 1);
    }

    /** An operand of any type that promotes to this one. */
    private String operand(Type type, Scope scope, int depth) {
        var narrower = choices.chance(25) ? choices.of(Type.BYTE, Type.SHORT, Type.CHAR, Type.INT) : type;
        return expressions.of(narrower, scope, depth - 1);
    }

    private String condition(Scope scope, int depth) {
        return expressions.of(Type.BOOLEAN, scope, depth - 1);
    }

    private String plain(Type type, Scope scope, int depth) {
        return "(" + operand(type, scope, depth) + " " + choices.of(PLAIN) + " " + operand(type, scope, depth) + ")";
    }

    private String shift(Type type, Scope scope, int depth) {
        var distance = expressions.of(choices.of(Type.INT, Type.INT, Type.LONG, Type.BYTE), scope, depth - 1);
        return "(" + operand(type, scope, depth) + " " + choices.of(SHIFTS) + " " + distance + ")";
    }

    private String division(Type type, Scope scope, int depth) {
        var divisor = operand(type, scope, depth);
        var safe = choices.chance(92) ? "(" + divisor + " | 1)" : divisor;
        return "(" + operand(type, scope, depth) + " " + choices.of("/", "%") + " " + safe + ")";
    }

    private String conversion(Type type, Scope scope, int depth) {
        var to = type == Type.INT ? choices.of(Type.BYTE, Type.SHORT, Type.CHAR, Type.INT)
                : choices.of(Type.PRIMITIVES.subList(1, 6));
        return "((" + to.text() + ") (" + expressions.of(choices.of(Type.INT, Type.LONG), scope, depth - 1) + "))";
    }

    private String element(Type type, Scope scope, int depth) {
        var array = type == Type.LONG ? choices.of(Type.LONGS, Type.INTS, Type.BYTES)
                : choices.of(Type.INTS, Type.BYTES, Type.SHORTS, Type.CHARS);
        var known = scope.of(array);
        if (known.isEmpty()) {
            return expressions.simple(type, scope);
        }
        var a = choices.of(known).name();
        return choices.chance(15) ? a + ".length" : a + "[" + expressions.index(scope, depth - 1) + "]";
    }

    private String field(Type type, Scope scope, int depth) {
        var node = expressions.receiver(Type.NODE, scope, depth - 1);
        return "(" + node + ")." + (type == Type.LONG ? choices.of("l", "i", "s") : choices.of("i", "b", "s", "c"));
    }

    private String sideEffect(Type type, Scope scope, int depth) {
        var of = type == Type.INT ? choices.of(Type.BYTE, Type.SHORT, Type.CHAR, Type.INT) : type;
        var known = scope.assignable(of);
        if (known.isEmpty()) {
            return expressions.simple(type, scope);
        }
        var v = choices.of(known).name();
        return switch (choices.below(4)) {
            case 0 -> "(" + v + choices.of("++", "--") + ")";
            case 1 -> "(" + choices.of("++", "--") + v + ")";
            case 2 -> "(" + v + " = " + expressions.of(of, scope, depth - 1) + ")";
            default -> "(" + v + " " + choices.of(PLAIN) + "= "
                    + expressions.of(choices.of(type, Type.INT, Type.LONG), scope, depth - 1) + ")";
        };
    }

    private String call(Type type, Scope scope, int depth) {
        var fitting = scope.methods().stream()
                .filter(m -> m.result() == type || m.result().isNumber() && m.result() != Type.LONG).toList();
        if (fitting.isEmpty()) {
            return expressions.simple(type, scope);
        }
        var m = choices.of(fitting);
        return m.name() + expressions.arguments(m.parameters(), scope, depth - 1);
    }

    private String library(Type type, Scope scope, int depth) {
        var a = "(" + type.text() + ") (" + sub(type, scope, depth) + ")";
        var b = "(" + type.text() + ") (" + sub(type, scope, depth) + ")";
        var box = type == Type.LONG ? "Long" : "Integer";
        return switch (choices.below(12)) {
            case 0 -> "Math.abs(" + a + ")";
            case 1 -> "Math.max(" + a + ", " + b + ")";
            case 2 -> "Math.min(" + a + ", " + b + ")";
            case 3 -> "Math.floorMod(" + a + ", " + b + (choices.chance(90) ? " | 1)" : ")");
            case 4 -> "Math.floorDiv(" + a + ", " + b + " | 1)";
            case 5 -> "Math.addExact(" + a + (choices.chance(80) ? " >> 2" : "") + ", " + b + " >> 2)";
            case 6 -> box + ".bitCount(" + a + ")";
            case 7 -> box + ".numberOfLeadingZeros(" + a + ")";
            case 8 -> box + ".rotateLeft(" + a + ", " + expressions.of(Type.INT, scope, depth - 1) + ")";
            case 9 -> box + ".compareUnsigned(" + a + ", " + b + ")";
            case 10 -> box + ".divideUnsigned(" + a + ", " + b + " | 1)";
            default -> box + ".reverse(" + a + ")";
        };
    }

    private String textual(Type type, Scope scope, int depth) {
        var t = expressions.of(Type.TEXT, scope, depth - 1);
        return switch (choices.below(4)) {
            case 0 -> t + ".length()";
            case 1 -> t + ".hashCode()";
            case 2 -> t + ".charAt((" + expressions.of(Type.INT, scope, depth - 1) + ") & 1)";
            default -> t + ".compareTo(" + expressions.of(Type.TEXT, scope, depth - 1) + ")";
        };
    }

    private String switched(Type type, Scope scope, int depth) {
        if (choices.chance(40)) {
            return shapes(type, scope, depth);
        }
        var step = choices.of(1, 1, 1000);
        return "(switch ((" + expressions.of(Type.INT, scope, depth - 1) + ") % " + (step == 1 ? "4" : "2") + " * "
                + step + ") { case "
                + -step + ", 0 -> " + sub(type, scope, depth) + "; case " + step + " -> " + sub(type, scope, depth)
                + "; default -> " + sub(type, scope, depth) + "; })";
    }

    /** A pattern switch over all shapes. */
    private String shapes(Type type, Scope scope, int depth) {
        var d = choices.fresh("d");
        var x = choices.fresh("x");
        var y = choices.fresh("y");
        var guard = choices.chance(50) ? "case Dot " + d + " when " + d + ".a() > " + choices.between(-5, 5)
                + " -> " + sub(type, scope, depth) + "; "
                : "";
        return "(switch ((Shape) (" + expressions.of(Type.SHAPE, scope, depth - 1) + ")) { " + guard
                + "case Dot(int " + x + ") -> "
                + x + "; case Bar(int " + x + ", long " + y + ") -> (int) (" + x + " ^ " + y + "); case Mark " + d
                        + " -> " + d
                + ".ordinal(); })";
    }

    private String dispatched(Type type, Scope scope, int depth) {
        if (scope.tier() != Tier.TOP) {
            return expressions.simple(type, scope);
        }
        var a = expressions.of(Type.INT, scope, depth - 1);
        var b = expressions.of(Type.LONG, scope, depth - 1);
        var narrow = type == Type.INT ? "(int) " : "";
        return switch (choices.below(4)) {
            case 0 -> "(" + narrow + "(" + expressions.receiver(Type.BASE, scope, depth - 1) + ").visit(" + a + ", "
                    + b + "))";
            case 1 -> "(" + narrow + "(" + expressions.receiver(Type.OP, scope, depth - 1) + ").apply(" + a + ", "
                    + b + "))";
            case 2 -> "(" + expressions.receiver(Type.BASE, scope, depth - 1) + ").plain(" + a + ")";
            default -> "(" + narrow + "(" + expressions.receiver(Type.OP, scope, depth - 1) + ").twice(" + a + "))";
        };
    }
}
