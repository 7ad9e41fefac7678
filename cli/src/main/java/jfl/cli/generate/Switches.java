// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.generate;

import java.util.ArrayList;
import java.util.List;

/** Switch statements over numbers, strings, enums and types. */
final class Switches {
    private final Choices choices;
    private final Expressions expressions;
    private final Statements statements;

    Switches(Choices choices, Expressions expressions, Statements statements) {
        this.choices = choices;
        this.expressions = expressions;
        this.statements = statements;
    }

    Scope choose(Source out, Scope scope) {
        switch (choices.below(5)) {
            case 0 -> old(out, scope, "(" + expressions.of(Type.INT, scope, 3) + ") & 7", numbers(1));
            case 1 -> old(out, scope, "(" + expressions.of(Type.INT, scope, 3) + ") % 5 * 1000", numbers(1000));
            case 2 -> old(out, scope, expressions.of(Type.TEXT, scope, 2),
                    List.of("\"Aa\"", "\"BB\"", "\"\"", "\"text\""));
            case 3 -> arrows(out, scope);
            default -> types(out, scope);
        }
        return scope;
    }

    private List<String> numbers(int step) {
        var labels = new ArrayList<String>();
        for (int n = -2; n < 6; n++) {
            if (choices.chance(55)) {
                labels.add(String.valueOf(n * step));
            }
        }
        return labels;
    }

    /** The form that falls through. */
    private void old(Source out, Scope scope, String selector, List<String> labels) {
        out.open("switch (" + selector + ")");
        int otherwise = choices.below(labels.size() + 1);
        for (int i = 0; i < labels.size(); i++) {
            if (i == otherwise) {
                group(out, scope, "default:");
            }
            group(out, scope, "case " + labels.get(i) + ":");
        }
        out.close();
    }

    private void group(Source out, Scope scope, String label) {
        out.label(label);
        if (choices.chance(15)) {
            return;
        }
        out.open("");
        statements.block(out, scope);
        out.close();
        if (choices.chance(65)) {
            out.line("break;");
        }
    }

    private void arrows(Source out, Scope scope) {
        var computed = "Mark.values()[(" + expressions.of(Type.INT, scope, 2) + ") & 1]";
        out.open("switch (" + choices.of(computed, "Mark.TWO") + ")");
        arm(out, scope, "case ONE ->");
        arm(out, scope, choices.of("case TWO ->", "default ->"));
        out.close();
    }

    private void types(Source out, Scope scope) {
        var bound = choices.fresh("q");
        out.open("switch ((Base) (" + expressions.of(Type.BASE, scope, 2) + "))");
        if (choices.chance(40)) {
            arm(out, scope, "case null ->");
        }
        arm(out, with(scope, bound), "case D1 " + bound + " when " + bound + ".f > " + choices.between(-3, 3) + " ->");
        arm(out, with(scope, bound), "case D0 " + bound + " ->");
        arm(out, scope, "default ->");
        out.close();
    }

    private static Scope with(Scope scope, String bound) {
        return scope.with(Variable.local(bound + ".f", Type.INT)).with(Variable.local(bound + ".g", Type.LONG));
    }

    private void arm(Source out, Scope scope, String label) {
        out.open(label);
        statements.block(out, scope);
        out.close();
    }
}
