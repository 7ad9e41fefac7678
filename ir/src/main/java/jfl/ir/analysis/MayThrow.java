// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.analysis;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jfl.ir.Annotation;
import jfl.ir.Callee;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Placement;
import jfl.ir.Program;
import jfl.ir.Terminator;

/**
 * Which methods and instructions may raise an exception.
 *
 * <p><b>Lattice.</b> Per method {@code false < true}. A method may throw when it has a {@code Throw}, or when an
 * instruction in the body of a block may throw (the payload of a {@code Try} is handled). A call may throw when one of
 * its targets may; a native method by its contract ({@code throws} clause or {@code fails}). A call that is not
 * resolved, an incomplete set of cases, and a target without known code count as throwing.
 *
 * <p><b>Fixpoint.</b> The least one, so mutual recursion that never raises is found not to. Each method is raised at
 * most once and then raises its waiting callers: linear in the number of calls. Unreachable blocks are expected to be
 * gone.
 */
public final class MayThrow {
    private static final String CONTRACT = "jfl/contracts/Contract";

    private final Program program;
    private final Set<MethodRef> throwing = new HashSet<>();

    private MayThrow(Program program) {
        this.program = program;
    }

    /** Computes the fixpoint for a program. */
    public static MayThrow of(Program program) {
        var result = new MayThrow(program);
        result.solve();
        return result;
    }

    private void solve() {
        var waiting = new HashMap<MethodRef, Set<MethodRef>>();
        var work = new ArrayDeque<MethodRef>();
        for (var method : program.methods().values()) {
            if (throwsItself(method)) {
                throwing.add(method.ref());
                work.add(method.ref());
            } else {
                waitForCallees(method, waiting);
            }
        }
        while (!work.isEmpty()) {
            for (var caller : waiting.getOrDefault(work.remove(), Set.of())) {
                if (throwing.add(caller)) {
                    work.add(caller);
                }
            }
        }
    }

    private boolean throwsItself(Method method) {
        if (!method.hasBody()) {
            return !method.info().isNative() || nativeMayFail(method.info());
        }
        return method.blocks().stream().anyMatch(b -> b.terminator() instanceof Terminator.Throw
                || b.body().stream().anyMatch(i -> i instanceof Instruction.Throwing t && throwsWhateverItCalls(t)));
    }

    private static boolean nativeMayFail(MethodInfo info) {
        return !info.declared().isEmpty() || Annotation.find(info.annotations(), CONTRACT)
                .map(c -> c.values().get("fails") instanceof List<?> fails && !fails.isEmpty()).orElse(false);
    }

    private boolean throwsWhateverItCalls(Instruction.Throwing instruction) {
        return switch (instruction) {
            case Instruction.Call call -> targets(call).isEmpty()
                    || targets(call).stream().anyMatch(t -> !program.methods().containsKey(t));
            case Instruction.New creation -> creation.placement() != Placement.EXCEPTION;
            case Instruction.Check _, Instruction.NewArray _, Instruction.NewMultiArray _, Instruction.CloneArray _,
                    Instruction.Dynamic _, Instruction.MonitorEnter _, Instruction.MonitorExit _ -> true;
        };
    }

    /** The targets of a call, empty when it may have others. */
    private static List<MethodRef> targets(Instruction.Call call) {
        return switch (call.callee()) {
            case Callee.Direct direct -> List.of(direct.method());
            case Callee.Closed closed -> closed.complete() ? closed.cases().stream().map(Callee.Case::target).toList()
                    : List.of();
            case Callee.Unresolved _ -> List.of();
        };
    }

    private static void waitForCallees(Method method, Map<MethodRef, Set<MethodRef>> waiting) {
        for (var block : method.blocks()) {
            for (var instruction : block.body()) {
                if (instruction instanceof Instruction.Call call) {
                    targets(call).forEach(t -> waiting.computeIfAbsent(t, _ -> new HashSet<>()).add(method.ref()));
                }
            }
        }
    }

    /** True when a method of the program may end with an exception; true for methods outside it. */
    public boolean method(MethodRef method) {
        return throwing.contains(method) || !program.methods().containsKey(method);
    }

    /** True when an instruction may raise an exception. */
    public boolean instruction(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Call call -> throwsWhateverItCalls(call) || targets(call).stream().anyMatch(this::method);
            case Instruction.Throwing other -> throwsWhateverItCalls(other);
            case Instruction.Pure _, Instruction.Access _, Instruction.Counting _ -> false;
        };
    }
}
