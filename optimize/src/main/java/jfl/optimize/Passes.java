// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jfl.diagnostics.DiagnosticException;
import jfl.ir.Program;
import jfl.ir.Stage;

/**
 * The pass table: what runs between verification and memory, in this order. Constraints on the order stand in {@link #CONSTRAINTS}, each with
 * its reason, and are checked when this class is loaded.
 */
public final class Passes {

    /**
     * A row of the table.
     *
     * @param name what {@code --dump} and {@code --time-passes} call it, unique
     * @param run the pass
     * @param required false when programs are right without it, and the verifier judges them alike
     * @param after the stage that the program is in afterwards
     */
    public record Pass(String name, Function<Program, PassResult> run, boolean required, Stage after) {
    }

    /** {@code first} runs before {@code second}, every time that each of them runs. */
    public record Constraint(String first, String second, String reason) {
    }

    /** Every pass in the order in which it runs. */
    public static final List<Pass> TABLE = List.of(
            new Pass("resolve", Devirtualize::run, true, Stage.RESOLVED),
            new Pass("initializers", EvaluateInitializers::run, true, Stage.RESOLVED),
            new Pass("unreachable", RemoveUnreachable::run, false, Stage.RESOLVED),
            new Pass("devirtualize", Devirtualize::run, false, Stage.RESOLVED),
            new Pass("texts", InlineTexts::run, true, Stage.RESOLVED),
            new Pass("fold", Fold::run, true, Stage.RESOLVED),
            new Pass("dead-code", DeadCode::run, true, Stage.RESOLVED),
            new Pass("inline", Inline::run, false, Stage.RESOLVED),
            new Pass("tidy", DeadCode::run, false, Stage.RESOLVED),
            new Pass("late-devirtualize", Devirtualize::run, false, Stage.RESOLVED),
            new Pass("late-fold", Fold::run, false, Stage.RESOLVED),
            new Pass("value-numbering", ValueNumbering::run, false, Stage.RESOLVED),
            new Pass("last-fold", Fold::run, false, Stage.RESOLVED),
            new Pass("late-dead-code", DeadCode::run, false, Stage.RESOLVED),
            new Pass("late-unreachable", RemoveUnreachable::run, false, Stage.RESOLVED));

    /** What the order has to keep to. */
    public static final List<Constraint> CONSTRAINTS = List.of(
            new Constraint("resolve", "initializers", "the evaluator judges what code outside initialisers writes by the call graph"),
            new Constraint("resolve", "texts", "only resolved calls say whether their targets return text"),
            new Constraint("initializers", "unreachable", "what only initialisers call is not needed once they have run"),
            new Constraint("initializers", "fold", "loads of statics become constants of the image"),
            new Constraint("initializers", "texts", "an initialiser may build text, and its callees need no inlining"),
            new Constraint("unreachable", "devirtualize", "fewer instantiated classes leave fewer cases"),
            new Constraint("devirtualize", "texts", "a call with one target needs no chain of tests"),
            new Constraint("texts", "inline", "inlining counts calls after the forced copies were made"),
            new Constraint("fold", "inline", "the size of a method counts without its dead branches"),
            new Constraint("dead-code", "inline", "the size of a method counts without dead code"),
            new Constraint("inline", "late-devirtualize", "the callee's receiver may be an allocation of the caller"),
            new Constraint("inline", "tidy", "results and arguments of copies pass through block parameters"),
            new Constraint("tidy", "late-fold", "what a block parameter hides is not folded"),
            new Constraint("inline", "value-numbering", "a callee repeats the checks of its caller"),
            new Constraint("late-fold", "value-numbering", "equal constants are found by number"),
            new Constraint("value-numbering", "last-fold", "comparisons of a value with itself appear"),
            new Constraint("last-fold", "late-dead-code", "folding leaves unused operands and empty blocks"),
            new Constraint("late-dead-code", "late-unreachable", "dead code refers to methods and classes"));

    static {
        requireOrder(TABLE, CONSTRAINTS);
    }

    private Passes() {
    }

    /** Looks on while passes run; a driver validates, dumps and times here. */
    public interface Observer {
        /**
         * A pass has run.
         *
         * @param nanoseconds that it took
         */
        void ran(Pass pass, PassResult result, long nanoseconds);
    }

    /** What came of all passes; removed checks by the name of the pass, in order. */
    public record Result(Program program, Map<String, List<RemovedCheck>> removed) {
    }

    /** Runs every pass. */
    public static Result run(Program program, Observer observer) {
        return run(TABLE, program, observer);
    }

    /** Runs only the passes that a program is not right without. */
    public static Result runRequired(Program program, Observer observer) {
        return run(TABLE.stream().filter(Pass::required).toList(), program, observer);
    }

    static Result run(List<Pass> passes, Program program, Observer observer) {
        var current = program;
        var removed = new LinkedHashMap<String, List<RemovedCheck>>();
        for (var pass : passes) {
            long start = System.nanoTime();
            var result = run(pass, current);
            observer.ran(pass, result, System.nanoTime() - start);
            removed.put(pass.name(), result.removed());
            current = result.program();
        }
        return new Result(current, removed);
    }

    private static PassResult run(Pass pass, Program program) {
        try {
            return pass.run().apply(program);
        } catch (DiagnosticException refusal) {
            throw refusal;
        } catch (RuntimeException defect) {
            throw new IllegalStateException("pass " + pass.name() + ": " + defect.getMessage(), defect);
        }
    }

    /** The pass of this name. */
    public static Optional<Pass> find(String name) {
        return TABLE.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    static void requireOrder(List<Pass> table, List<Constraint> constraints) {
        var names = new ArrayList<String>();
        for (var pass : table) {
            if (names.contains(pass.name())) {
                throw new IllegalStateException("two passes are called " + pass.name());
            }
            names.add(pass.name());
        }
        for (var constraint : constraints) {
            int first = names.indexOf(constraint.first());
            int second = names.indexOf(constraint.second());
            if (first < 0 || second < 0 || first >= second) {
                throw new IllegalStateException(
                        constraint.first() + " must run before " + constraint.second() + ": " + constraint.reason());
            }
        }
    }
}
