// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jfl.ir.Callee;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Position;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Type;

/**
 * Who calls whom in a closed world. A call that is not resolved yet has an edge to every method of the world with its
 * name and signature: more than can happen, never less. Methods outside the world have no node.
 */
public final class CallGraph {
    private final Map<MethodRef, List<Call>> calls;

    private CallGraph(Map<MethodRef, List<Call>> calls) {
        this.calls = calls;
    }

    /** One possible target of one call. */
    public record Call(MethodRef from, MethodRef to, Position at) {
    }

    /**
     * A strongly connected component.
     *
     * @param methods one, or several that call each other
     * @param recursive whether a method in it can get back to itself
     */
    public record Component(List<MethodRef> methods, boolean recursive) {
        public Component {
            methods = List.copyOf(methods);
        }
    }

    private record Signature(String name, List<Type> parameters, Type result) {
        static Signature of(MethodRef method) {
            return new Signature(method.name(), method.parameters(), method.result());
        }
    }

    /** The call graph of a program. */
    public static CallGraph of(Program program) {
        var bySignature = new HashMap<Signature, List<MethodRef>>();
        program.methods().keySet()
                .forEach(m -> bySignature.computeIfAbsent(Signature.of(m), _ -> new ArrayList<>()).add(m));
        var calls = new LinkedHashMap<MethodRef, List<Call>>();
        program.methods().forEach((ref, method) -> calls.put(ref, instructions(method)
                .filter(Instruction.Call.class::isInstance).map(Instruction.Call.class::cast)
                .flatMap(call -> targets(call.callee(), program, bySignature).stream()
                        .map(to -> new Call(ref, to, call.at())))
                .toList()));
        return new CallGraph(calls);
    }

    private static Stream<Instruction> instructions(Method method) {
        return method.blocks().stream().flatMap(b -> b.terminator() instanceof Terminator.Try t
                ? Stream.concat(b.body().stream(), Stream.of(t.instruction())) : b.body().stream());
    }

    private static List<MethodRef> targets(Callee callee, Program program,
            Map<Signature, List<MethodRef>> bySignature) {
        return switch (callee) {
            case Callee.Direct direct -> program.methods().containsKey(direct.method()) ? List.of(direct.method())
                    : List.of();
            case Callee.Closed closed -> closed.cases().stream().map(Callee.Case::target).distinct()
                    .filter(program.methods()::containsKey).toList();
            case Callee.Unresolved unresolved -> bySignature.getOrDefault(Signature.of(unresolved.method()), List.of());
        };
    }

    /** The possible calls that a method makes, in code order; several where a call site has several targets. */
    public List<Call> calls(MethodRef method) {
        return calls.getOrDefault(method, List.of());
    }

    /** The methods that a method may call, each once. */
    public List<MethodRef> callees(MethodRef method) {
        return calls(method).stream().map(Call::to).distinct().toList();
    }

    /** The calls to each method. */
    public Map<MethodRef, List<Call>> callers() {
        var callers = new LinkedHashMap<MethodRef, List<Call>>();
        calls.values().stream().flatMap(List::stream)
                .forEach(c -> callers.computeIfAbsent(c.to(), _ -> new ArrayList<>()).add(c));
        return callers;
    }

    /**
     * The strongly connected components, callees before their callers.
     *
     * <p><b>Algorithm.</b> Tarjan, <i>Depth-First Search and Linear Graph Algorithms</i> (1972), with an explicit
     * stack. <b>Cost.</b> Linear.
     */
    public List<Component> components() {
        return new Tarjan().run();
    }

    private final class Tarjan {
        private final Map<MethodRef, Integer> number = new HashMap<>();
        private final Map<MethodRef, Integer> low = new HashMap<>();
        private final LinkedHashSet<MethodRef> open = new LinkedHashSet<>();
        private final List<Component> found = new ArrayList<>();
        private final List<Frame> stack = new ArrayList<>();

        private final class Frame {
            private final MethodRef method;
            private final List<MethodRef> callees;
            private int next;

            Frame(MethodRef method) {
                this.method = method;
                this.callees = callees(method);
                number.put(method, number.size());
                low.put(method, number.get(method));
                open.add(method);
            }
        }

        List<Component> run() {
            for (var root : calls.keySet()) {
                if (!number.containsKey(root)) {
                    stack.add(new Frame(root));
                    while (!stack.isEmpty()) {
                        step(stack.getLast());
                    }
                }
            }
            return List.copyOf(found);
        }

        private void step(Frame frame) {
            if (frame.next < frame.callees.size()) {
                var callee = frame.callees.get(frame.next++);
                if (!number.containsKey(callee)) {
                    stack.add(new Frame(callee));
                } else if (open.contains(callee)) {
                    low.merge(frame.method, number.get(callee), Math::min);
                }
                return;
            }
            stack.removeLast();
            if (!stack.isEmpty()) {
                low.merge(stack.getLast().method, low.get(frame.method), Math::min);
            }
            if (low.get(frame.method).equals(number.get(frame.method))) {
                close(frame);
            }
        }

        private void close(Frame root) {
            var members = new ArrayList<MethodRef>();
            do {
                members.add(open.removeLast());
            } while (!members.getLast().equals(root.method));
            found.add(new Component(members.reversed(), members.size() > 1 || root.callees.contains(root.method)));
        }
    }
}
