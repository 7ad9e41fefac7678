// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.verify.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
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
import jfl.verify.Callers;
import jfl.verify.Scope;

/**
 * J0110 and J0120: text that is built at run time is a rope in the frame of the method that builds it (RULES C3), so it
 * may only go down, into calls, and into sinks. J0120 is about text that would outlive its frame, or be built anew
 * while it is still in use; J0110 about text that is used as a string with characters of its own.
 *
 * <p>Notation: {@code T} is the set of pairs of method and value that may be a rope, each <em>built</em> (in this very
 * frame) or <em>lent</em> (by a caller, whose frame holds it). Results of {@code Concat} are built; parameters of
 * methods that are called with a member of {@code T} are lent; casts and block parameters that {@code T} flows to are
 * as their source. A lent rope may be returned: the result of a call is then whatever its arguments in {@code T} are.
 * Every use of a member of {@code T} is allowed (a part of another rope, an argument, a sink, a test for null or type)
 * or reported. Flow along an edge that does not go forward in reverse post-order is reported: every cycle has one, and
 * on a second round the frame's rope would be built again while the old one is still in use. {@code T} only grows, and
 * values are finite.
 */
public final class BuiltText {
    private static final String NOTE = "such text lives in the frame of the method that builds it, as pieces "
            + "that only printing puts together";
    private static final String HELP = "print the pieces where they are, or keep what the text is made of and "
            + "build it inside the call that prints";

    private record Rope(MethodRef method, Value value, boolean lent) {
    }

    private record Site(Method caller, Instruction.Call call) {
    }

    private final Scope scope;
    private final Consumer<Diagnostic> report;
    private final Set<Rope> seen = new HashSet<>();
    private final Deque<Rope> work = new ArrayDeque<>();
    private final Map<MethodRef, List<Site>> callers = new HashMap<>();
    private final Set<MethodRef> handingBack = new HashSet<>();

    private BuiltText(Scope scope, Consumer<Diagnostic> report) {
        this.scope = scope;
        this.report = report;
        scope.reached().forEach(m -> Scope.calls(m).forEach(c ->
                Callers.targets(c.callee()).forEach(t -> callers.computeIfAbsent(t, _ -> new ArrayList<>())
                        .add(new Site(m, c)))));
    }

    /** Judges a program in which methods that return text have been inlined. */
    public static List<Diagnostic> check(Scope scope) {
        var found = new ArrayList<Diagnostic>();
        var rule = new BuiltText(scope, found::add);
        scope.reached().forEach(m -> Scope.instructions(m).forEach(i -> {
            if (i instanceof Instruction.Concat c) {
                rule.taint(new Rope(m.ref(), c.result(), false));
            }
        }));
        while (!rule.work.isEmpty()) {
            rule.follow(rule.work.remove());
        }
        return found.stream().distinct().toList();
    }

    private void taint(Rope rope) {
        if (seen.add(rope)) {
            work.add(rope);
        }
    }

    private void follow(Rope rope) {
        var method = Objects.requireNonNull(scope.program().methods().get(rope.method()));
        var flow = ControlFlow.of(method);
        for (var block : flow.order()) {
            Scope.instructions(block).filter(i -> i.operands().contains(rope.value()))
                    .forEach(i -> use(method, i, rope));
            terminator(method, block, rope);
            block.terminator().edges().forEach(e -> edge(flow, block, e, rope));
        }
    }

    private void terminator(Method method, Block block, Rope rope) {
        switch (block.terminator()) {
            case Terminator.Return r when rope.value().equals(r.value()) -> returned(method, r, rope);
            case Terminator.If i when i.operands().contains(rope.value()) -> {
                if (i.left().type() != NullType.NULL && i.right().type() != NullType.NULL) {
                    refuse(Code.J0110, scope.span(method, i.at()), "text built at run time is compared");
                }
            }
            case Terminator.Return _, Terminator.If _, Terminator.Jump _, Terminator.Switch _, Terminator.Throw _,
                    Terminator.Try _ -> { }
        }
    }

    private void returned(Method method, Terminator.Return at, Rope rope) {
        if (!rope.lent()) {
            refuse(Code.J0120, scope.span(method, at.at()), "text built at run time is returned");
        } else if (handingBack.add(method.ref())) {
            callers.getOrDefault(method.ref(), List.of()).forEach(this::handBack);
        }
    }

    private void handBack(Site site) {
        List.copyOf(seen).stream().filter(r -> r.method().equals(site.caller().ref()) && site.call().arguments()
                .contains(r.value()))
                .forEach(r -> handBack(site.call(), r));
    }

    private void handBack(Instruction.Call call, Rope argument) {
        call.defined().ifPresent(result -> taint(new Rope(argument.method(), result, argument.lent())));
    }

    private void edge(ControlFlow flow, Block from, Edge edge, Rope rope) {
        if (!edge.arguments().contains(rope.value())) {
            return;
        }
        if (flow.index(edge.target()) <= flow.index(from.id())) {
            refuse(Code.J0120, scope.span(flow.method(), from.terminator().at()),
                    "text built in one round of a loop is used in the next");
            return;
        }
        var parameters = flow.block(edge.target()).parameters();
        int skip = parameters.size() - edge.arguments().size();
        for (int i = 0; i < edge.arguments().size(); i++) {
            if (edge.arguments().get(i).equals(rope.value())) {
                taint(new Rope(rope.method(), parameters.get(i + skip), rope.lent()));
            }
        }
    }

    private void use(Method method, Instruction instruction, Rope rope) {
        var span = scope.span(method, instruction.at());
        switch (instruction) {
            case Instruction.Concat _, Instruction.InstanceOf _ -> { }
            case Instruction.Cast c -> taint(new Rope(method.ref(), c.result(), rope.lent()));
            case Instruction.Check c when !(c.obligation() instanceof Obligation.InBounds) -> { }
            case Instruction.Call call -> call(method, call, rope, span);
            case Instruction.FieldStore _, Instruction.StaticStore _, Instruction.ArrayStore _ -> refuse(Code.J0120,
                    span, "text built at run time is stored");
            default -> refuse(Code.J0110, span, "text built at run time is used as a string");
        }
    }

    private void call(Method caller, Instruction.Call call, Rope rope, Span span) {
        for (var target : Callers.targets(call.callee()).distinct().toList()) {
            for (int i = 0; i < call.arguments().size(); i++) {
                if (call.arguments().get(i).equals(rope.value())) {
                    argument(caller, target, i, span);
                }
            }
            if (handingBack.contains(target)) {
                handBack(call, rope);
            }
        }
    }

    private void argument(Method caller, MethodRef target, int index, Span span) {
        var callee = scope.program().methods().get(target);
        if (callee == null) {
            refuse(Code.J0110, span, "text built at run time is passed to `" + Scope.readable(target) + "`");
        } else if (callee.hasBody()) {
            taint(new Rope(target, callee.parameters().get(index), true));
        } else if (!isSink(callee, index)) {
            refuse(Code.J0110, span, "`" + Scope.readable(caller.ref())
                    + "` needs a constant string, not text built at run time");
        }
    }

    private static boolean isSink(Method nativeMethod, int index) {
        var annotations = nativeMethod.info().parameterAnnotations();
        return index < annotations.size() && Annotation.find(annotations.get(index), "jfl/contracts/Formatted")
                .isPresent();
    }

    private void refuse(Code code, Span span, String what) {
        report.accept(Diagnostic.error(code, span, what)
                .withNote(NOTE).withHelp(HELP));
    }
}
