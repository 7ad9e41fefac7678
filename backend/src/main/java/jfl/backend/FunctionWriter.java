// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Method;
import jfl.ir.Position;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.Dominators;

/**
 * Writes the function of a method.
 *
 * <p><b>Order of blocks</b> (after Ramsey, <i>Beyond Relooper</i>, ICFP 2022, with gotos for what C has no word for). A block with one
 * incoming edge is written where that edge is. A block where several edges meet gets a label and follows everything its immediate dominator
 * wrote before it. {@link Tidy} then finds the loops and removes the gotos that structure makes superfluous. Where nesting would get deep, a
 * block gets a label of its own. <b>Cost.</b> Linear, apart from the dominator tree.
 */
final class FunctionWriter {
    private static final int DEEPEST = 8;

    private final Body body;
    private final Unit unit;
    private final Method method;
    private final InstructionWriter instructions;
    private final Moves moves;
    private final ControlFlow flow;
    private final List<List<Integer>> dominated;
    private final boolean mayThrow;
    private Deque<Block> later = new ArrayDeque<>();

    private FunctionWriter(Unit unit, Method method) {
        this.unit = unit;
        this.method = method;
        this.body = new Body(unit, method);
        this.instructions = new InstructionWriter(body);
        this.moves = new Moves(body);
        this.flow = body.flow;
        this.dominated = Dominators.of(flow).children();
        this.mayThrow = unit.mayThrow.method(method.ref());
    }

    /** Writes a function. */
    static void write(Unit unit, Method method, CText out) {
        new FunctionWriter(unit, method).write(out);
    }

    private void write(CText out) {
        var statements = new ArrayList<>(Tidy.tidy(tree(method.entry(), 0)));
        if (statements.getLast() instanceof Statement.Leave(var text, var _) && text.equals("return")) {
            statements.removeLast();
        }
        write(out, statements);
    }

    private void write(CText out, List<Statement> statements) {
        var code = new CText();
        new Printer(code, false).print(statements);
        var text = new CText();
        text.open("");
        body.locals.declarations().forEach(d -> text.line((isRead(d, code.toString()) ? d : d + " __maybe_unused") + ";"));
        if (body.locals.declarations().iterator().hasNext()) {
            text.gap();
        }
        new Printer(text, unit.options.lineDirectives()).print(statements);
        text.close("");
        prototype(out, text.toString());
        out.append(text);
    }

    private void prototype(CText out, String text) {
        var signature = unit.signature(method.ref());
        var names = method.parameters().stream().map(p -> markUnused(body.locals.of(p), text)).toList();
        var prototype = signature.prototype(names);
        if (mayThrow && !text.contains("thrown_")) {
            prototype = prototype.replace("*thrown_", "*thrown_ __maybe_unused");
        }
        if (mayThrow && !text.contains("result_")) {
            prototype = prototype.replace("*result_", "*result_ __maybe_unused");
        }
        out.line("static " + prototype);
    }

    /** A variable may be written only: the back end leaves out a comparison of two equal expressions, and so what they read. */
    private static boolean isRead(String declaration, String code) {
        var name = declaration.replaceFirst("\\[.*", "").replaceFirst(".*[ *]", "");
        return declaration.contains(" = ") || Pattern.compile("(?<![\\w.>])" + name + "\\b(?! = )").matcher(code).find();
    }

    private static String markUnused(String name, String text) {
        return Pattern.compile("(?<![\\w.>])" + name + "\\b").matcher(text).find() ? name : name + " __maybe_unused";
    }

    /** A block with all that it dominates. */
    private List<Statement> tree(Block root, int depth) {
        var outer = later;
        later = new ArrayDeque<>();
        var out = new ArrayList<Statement>();
        later.add(root);
        while (!later.isEmpty()) {
            var block = later.removeFirst();
            if (block != root) {
                out.add(new Statement.Label(label(block.id())));
            } else if (flow.incoming(block.id()).size() > 1) {
                out.add(new Statement.Label(label(block.id())));
            }
            chain(out, block, depth);
        }
        later = outer;
        return out;
    }

    private static String label(int block) {
        return "b" + block;
    }

    /** A block and those that follow it without a branch; the merge blocks they dominate come later, those of the last block first. */
    private void chain(List<Statement> out, Block first, int depth) {
        var block = first;
        while (block != null) {
            body.enter(block);
            for (var instruction : block.body()) {
                instructions.write(out, instruction, Escape.method(instruction.at()));
            }
            mergesOf(block).reversed().forEach(later::addFirst);
            block = terminate(out, block, depth);
        }
    }

    private List<Block> mergesOf(Block block) {
        return dominated.get(flow.index(block.id())).stream().sorted().map(i -> flow.order().get(i)).filter(b -> !isNested(b)).toList();
    }

    private boolean isNested(Block block) {
        return flow.incoming(block.id()).size() == 1;
    }

    /** Writes the end of a block; answers the block to go on with in the same list. */
    private Block terminate(List<Statement> out, Block block, int depth) {
        return switch (block.terminator()) {
            case Terminator.Jump(var edge, var at) -> {
                var moved = moves.along(edge, flow.block(edge.target()).parameters(), at);
                body.leave();
                out.addAll(moved);
                yield follow(out, edge);
            }
            case Terminator.If branch -> branch(out, branch, depth);
            case Terminator.Switch choice -> choose(out, choice, depth);
            case Terminator.Return(var value, var at) -> {
                leave(out, value, at);
                yield null;
            }
            case Terminator.Throw(var exception, var at) -> {
                raise(out, exception, at);
                yield null;
            }
            case Terminator.Try attempt -> attempt(out, attempt, depth);
        };
    }

    private Block follow(List<Statement> out, Edge edge) {
        var target = flow.block(edge.target());
        if (isNested(target)) {
            return target;
        }
        out.add(new Statement.Goto(label(edge.target())));
        return null;
    }

    private void leave(List<Statement> out, Value value, Position at) {
        if (value == null) {
            out.add(new Statement.Leave(mayThrow ? "return false" : "return", at));
            return;
        }
        var text = body.use(value, unit.signature(method.ref()).result());
        if (mayThrow) {
            out.add(new Statement.Line("*result_ = " + text, at));
        }
        out.add(new Statement.Leave(mayThrow ? "return false" : "return " + text, at));
    }

    private void raise(List<Statement> out, Value exception, Position at) {
        out.add(new Statement.Line("*thrown_ = " + body.use(exception, CType.EXCEPTION), at));
        out.add(new Statement.Leave("return true", at));
    }

    private Block branch(List<Statement> out, Terminator.If branch, int depth) {
        var test = Conditions.test(body, branch);
        var then = moves.along(branch.whenTrue(), flow.block(branch.whenTrue().target()).parameters(), branch.at());
        var otherwise = moves.along(branch.whenFalse(), flow.block(branch.whenFalse().target()).parameters(), branch.at());
        body.leave();
        var whenTrue = side(then, branch.whenTrue(), depth);
        var target = flow.block(branch.whenFalse().target());
        if (Statement.leaves(whenTrue) && isNested(target) && isShort(whenTrue)) {
            out.add(new Statement.If(test, whenTrue, List.of(), branch.at()));
            out.addAll(otherwise);
            return target;
        }
        join(out, test, whenTrue, side(otherwise, branch.whenFalse(), depth), branch.at());
        return null;
    }

    /** What leaves the method is nested, what goes on is not; a chain of tests becomes {@code else if}. */
    private static void join(List<Statement> out, Statement.Test test, List<Statement> whenTrue, List<Statement> whenFalse, Position at) {
        if (isShort(whenFalse) && !isShort(whenTrue) || returns(whenFalse) && !returns(whenTrue)) {
            out.add(new Statement.If(test.negated(), whenFalse, List.of(), at));
            out.addAll(whenTrue);
        } else if (returns(whenTrue) && !isBranch(whenFalse)) {
            out.add(new Statement.If(test, whenTrue, List.of(), at));
            out.addAll(whenFalse);
        } else if (isBranch(whenTrue) && !isBranch(whenFalse)) {
            out.add(new Statement.If(test.negated(), whenFalse, whenTrue, at));
        } else {
            out.add(new Statement.If(test, whenTrue, whenFalse, at));
        }
    }

    private static boolean isBranch(List<Statement> statements) {
        return statements.size() == 1 && statements.getFirst() instanceof Statement.If;
    }

    private static boolean isShort(List<Statement> statements) {
        return statements.size() <= 3 && statements.stream().allMatch(s -> s instanceof Statement.Line || s instanceof Statement.Leave);
    }

    /** True when every end of a list of statements leaves the method. */
    private static boolean returns(List<Statement> statements) {
        return !statements.isEmpty() && switch (statements.getLast()) {
            case Statement.Leave _ -> true;
            case Statement.If i -> returns(i.then()) && returns(i.otherwise());
            default -> false;
        };
    }

    /** What happens along an edge of a branch. */
    private List<Statement> side(List<Statement> moved, Edge edge, int depth) {
        var out = new ArrayList<>(moved);
        var target = flow.block(edge.target());
        if (!isNested(target)) {
            out.add(new Statement.Goto(label(edge.target())));
        } else if (depth >= DEEPEST) {
            out.add(new Statement.Goto(label(edge.target())));
            later.addLast(target);
        } else {
            out.addAll(tree(target, depth + 1));
        }
        return out;
    }

    private Block choose(List<Statement> out, Terminator.Switch choice, int depth) {
        var selector = body.use(choice.selector()).text();
        var arms = new ArrayList<Statement.Arm>();
        var edges = new ArrayList<Edge>();
        choice.cases().values().stream().filter(e -> !e.equals(choice.otherwise())).distinct().forEach(edges::add);
        edges.sort(Comparator.comparing(e -> choice.cases().entrySet().stream().filter(c -> c.getValue().equals(e)).findFirst().orElseThrow().getKey()));
        edges.add(choice.otherwise());
        var moved = edges.stream().map(e -> moves.along(e, flow.block(e.target()).parameters(), choice.at())).toList();
        body.leave();
        for (var i = 0; i < edges.size(); i++) {
            var edge = edges.get(i);
            var labels = new ArrayList<String>();
            choice.cases().forEach((key, e) -> {
                if (e.equals(edge) && edge != choice.otherwise()) {
                    labels.add("case " + Body.integer(key));
                }
            });
            arms.add(new Statement.Arm(edge == choice.otherwise() ? List.of("default") : labels, side(moved.get(i), edge, depth)));
        }
        out.add(new Statement.Switch(selector, arms, choice.at()));
        return null;
    }

    /** The exceptional edge first: its arguments cannot use the result. */
    private Block attempt(List<Statement> out, Terminator.Try attempt, int depth) {
        var handler = flow.block(attempt.exceptional().target());
        var exception = handler.parameters().getFirst();
        boolean reads = attempt.exceptional().arguments().contains(exception); // SharedExceptions keeps all others apart
        var caught = reads ? body.locals.helper("caught", CType.EXCEPTION) : body.locals.initialised(exception);
        body.barrier(out);
        var handling = new ArrayList<>(moves.along(attempt.exceptional(), handler.parameters().subList(1, handler.parameters().size()), attempt.at()));
        if (reads) {
            handling.add(new Statement.Line(body.locals.of(exception) + " = " + caught, attempt.at()));
        }
        if (unit.options.planted(Fault.HANDLER_IGNORED) && mayThrow) {
            instructions.write(out, attempt.instruction(), Escape.method(attempt.at()));
        } else {
            var outside = body.suspend();
            var handled = side(handling, attempt.exceptional(), depth);
            body.resume(outside);
            instructions.write(out, attempt.instruction(), new Escape("&" + caught, handled, false));
        }
        var moved = moves.along(attempt.normal(), flow.block(attempt.normal().target()).parameters(), attempt.at());
        body.leave();
        out.addAll(moved);
        return follow(out, attempt.normal());
    }
}
