// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jfl.diagnostics.Code;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.Span;
import jfl.ir.Annotation;
import jfl.ir.Block;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.NullType;
import jfl.ir.Obligation;
import jfl.ir.Terminator;
import jfl.ir.Value;
import jfl.ir.analysis.ControlFlow;
import jfl.ir.analysis.Dominators;
import jfl.verify.Callers;
import jfl.verify.Scope;

/**
 * J0110 and J0120: text that is built at run time is a rope in the frame of the method that builds it (RULES C3), so it may only go down, into calls, and into
 * sinks.
 *
 * <p>Notation: {@code T} is the set of pairs of method and value that may be a rope. Results of {@code Concat} are in {@code T}; so are block parameters and
 * casts that {@code T} flows to, and parameters of methods that are called with {@code T}. Every use of a member of {@code T} is then allowed (a part of another
 * rope, an argument, a sink, a test for null or type) or reported. Flow along a back edge is reported: the frame's rope would be built again while the old one
 * is still in use. {@code T} only grows, and values are finite.
 */
public final class BuiltText {
    private static final String HELP = "print the pieces where they are, or keep what the text is made of and build it inside the call that prints";

    private record Tainted(MethodRef method, Value value) {
    }

    private final Scope scope;
    private final Consumer<Diagnostic> report;
    private final Set<Tainted> seen = new HashSet<>();
    private final Deque<Tainted> work = new ArrayDeque<>();

    private BuiltText(Scope scope, Consumer<Diagnostic> report) {
        this.scope = scope;
        this.report = report;
    }

    /** Judges a program in which methods that return text have been inlined. */
    public static List<Diagnostic> check(Scope scope) {
        var found = new ArrayList<Diagnostic>();
        var rule = new BuiltText(scope, found::add);
        scope.reached().forEach(m -> Scope.instructions(m).forEach(i -> {
            if (i instanceof Instruction.Concat c) {
                rule.taint(m.ref(), c.result());
            }
        }));
        while (!rule.work.isEmpty()) {
            rule.follow(rule.work.remove());
        }
        return found.stream().distinct().toList();
    }

    private void taint(MethodRef method, Value value) {
        var tainted = new Tainted(method, value);
        if (seen.add(tainted)) {
            work.add(tainted);
        }
    }

    private void follow(Tainted tainted) {
        var method = scope.program().methods().get(tainted.method());
        Map<Integer, Block> blocks = method.blocks().stream().collect(Collectors.toMap(Block::id, Function.identity()));
        for (var block : method.blocks()) {
            Scope.instructions(block).filter(i -> i.operands().contains(tainted.value())).forEach(i -> use(method, i, tainted.value()));
            terminator(method, block, blocks, tainted.value());
        }
    }

    private void terminator(Method method, Block block, Map<Integer, Block> blocks, Value value) {
        switch (block.terminator()) {
            case Terminator.Return r when value.equals(r.value()) -> refuse(Code.J0120, scope.span(method, r.at()), "text built at run time is returned");
            case Terminator.If i when i.operands().contains(value) -> {
                if (i.left().type() != NullType.NULL && i.right().type() != NullType.NULL) {
                    refuse(Code.J0110, scope.span(method, i.at()), "text built at run time is compared");
                }
            }
            default -> { }
        }
        block.terminator().edges().forEach(e -> edge(method, block, e, blocks, value));
    }

    private void edge(Method method, Block from, Edge edge, Map<Integer, Block> blocks, Value value) {
        if (!edge.arguments().contains(value)) {
            return;
        }
        var target = java.util.Objects.requireNonNull(blocks.get(edge.target()));
        if (Dominators.of(ControlFlow.of(method)).dominates(target, from)) {
            refuse(Code.J0120, scope.span(method, from.terminator().at()), "text built in one round of a loop is used in the next");
            return;
        }
        int skip = target.parameters().size() - edge.arguments().size();
        for (int i = 0; i < edge.arguments().size(); i++) {
            if (edge.arguments().get(i).equals(value)) {
                taint(method.ref(), target.parameters().get(i + skip));
            }
        }
    }

    private void use(Method method, Instruction instruction, Value value) {
        var span = scope.span(method, instruction.at());
        switch (instruction) {
            case Instruction.Concat _, Instruction.InstanceOf _ -> { }
            case Instruction.Cast c -> taint(method.ref(), c.result());
            case Instruction.Check c when c.obligation() instanceof Obligation.NonNull || c.obligation() instanceof Obligation.CastTo -> { }
            case Instruction.Call call -> call(method, call, value, span);
            case Instruction.FieldStore _, Instruction.StaticStore _, Instruction.ArrayStore _ -> refuse(Code.J0120, span, "text built at run time is stored");
            default -> refuse(Code.J0110, span, "text built at run time is used as a string");
        }
    }

    private void call(Method caller, Instruction.Call call, Value value, Span span) {
        Callers.targets(call.callee()).forEach(target -> {
            var method = scope.program().methods().get(target);
            for (int i = 0; i < call.arguments().size(); i++) {
                if (call.arguments().get(i).equals(value)) {
                    argument(caller, Optional.ofNullable(method), target, i, span);
                }
            }
        });
    }

    private void argument(Method caller, Optional<Method> callee, MethodRef target, int index, Span span) {
        if (callee.isEmpty()) {
            refuse(Code.J0110, span, "text built at run time is passed to `" + Scope.readable(target) + "`");
        } else if (callee.get().hasBody()) {
            taint(target, callee.get().parameters().get(index));
        } else if (!isSink(callee.get(), index)) {
            refuse(Code.J0110, span, "`" + Scope.readable(caller.ref()) + "` needs a constant string, not text built at run time");
        }
    }

    private static boolean isSink(Method nativeMethod, int index) {
        var annotations = nativeMethod.info().parameterAnnotations();
        return index < annotations.size() && Annotation.find(annotations.get(index), "jfl/contracts/Formatted").isPresent();
    }

    private void refuse(Code code, Span span, String what) {
        report.accept(Diagnostic.error(code, span, what)
                .withNote("such text lives in the frame of the method that builds it, as pieces that only printing puts together").withHelp(HELP));
    }
}
