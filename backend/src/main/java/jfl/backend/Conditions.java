// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import jfl.ir.Condition;
import jfl.ir.Terminator;

/** The tests of branches. */
final class Conditions {
    private Conditions() {
    }

    static Statement.Test test(Body body, Terminator.If branch) {
        var left = body.use(branch.left());
        var right = body.use(branch.right());
        if (left.text().equals(right.text())) {
            return itself(branch.condition());
        }
        boolean equality = branch.condition() == Condition.EQ || branch.condition() == Condition.NE;
        if (!equality) {
            return compare(body, left, branch.condition(), right);
        }
        var equal = equal(left, right);
        return branch.condition() == Condition.EQ ? equal : equal.negated();
    }

    /** Two loads of one variable with nothing between them; C compilers complain about a comparison with itself. */
    private static Statement.Test itself(Condition condition) {
        return switch (condition) {
            case EQ, GE, LE -> new Statement.Test("true", "false");
            case NE, LT, GT -> new Statement.Test("false", "true");
        };
    }

    private static Statement.Test compare(Body body, CExpression left, Condition condition, CExpression right) {
        boolean wrong = condition == Condition.LT && body.unit.options.planted(Fault.LESS_OR_EQUAL);
        var meant = wrong ? Condition.LE : condition;
        if (left.type().kind() == CType.Kind.LONG && body.unit.options.planted(Fault.COMPARE_UNSIGNED)) {
            var text = "(u64)" + left.operand() + operator(meant) + "(u64)" + right.operand();
            return new Statement.Test(text, "!(" + text + ")");
        }
        return new Statement.Test(left.operand() + operator(meant) + right.operand(), left.operand() + operator(meant.negated()) + right.operand());
    }

    private static String operator(Condition condition) {
        return switch (condition) {
            case EQ -> " == ";
            case NE -> " != ";
            case LT -> " < ";
            case GE -> " >= ";
            case GT -> " > ";
            case LE -> " <= ";
        };
    }

    private static Statement.Test equal(CExpression left, CExpression right) {
        if (right.type().kind() == CType.Kind.NULL) {
            return InstructionWriter.isNull(left);
        }
        if (left.type().kind() == CType.Kind.NULL) {
            return InstructionWriter.isNull(right);
        }
        if (left.type().equals(CType.TRUTH) && right.text().equals("0")) {
            return new Statement.Test("!" + left.operand(), left.text());
        }
        var a = left.operand();
        var b = right.operand();
        if (left.type().kind() == CType.Kind.EXCEPTION) {
            throw new IllegalStateException("back end: exceptions have no identity: " + a);
        }
        if (!left.type().equals(right.type()) && left.type().isPointer()) {
            a = "(const void *)" + a;
            b = "(const void *)" + b;
        }
        return new Statement.Test(a + " == " + b, a + " != " + b);
    }
}
