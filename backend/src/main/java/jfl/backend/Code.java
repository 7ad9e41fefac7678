// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Terminator;

/** Walks over code. */
final class Code {
    private Code() {
    }

    /** The instructions of a method, those of {@code Try} terminators included. */
    static Stream<Instruction> instructions(Method method) {
        return method.blocks().stream().flatMap(Code::instructions);
    }

    static Stream<Instruction> instructions(Block block) {
        return block.terminator() instanceof Terminator.Try t ? Stream.concat(block.body().stream(), Stream.of(t.instruction()))
                : block.body().stream();
    }

    /** The methods that a callee may run. */
    static List<MethodRef> targets(Callee callee) {
        return switch (callee) {
            case Callee.Direct direct -> List.of(direct.method());
            case Callee.Closed closed -> closed.cases().stream().map(Callee.Case::target).distinct().toList();
            case Callee.Unresolved unresolved -> throw new IllegalStateException("back end: unresolved call of " + unresolved.method());
        };
    }

    /** The program with only those methods that its entry points reach. */
    static Program reachable(Program program) {
        var found = new LinkedHashMap<MethodRef, Method>();
        var work = new ArrayDeque<MethodRef>();
        program.entryPoints().forEach(e -> work.add(e.method()));
        new ArrayList<>(program.methods().keySet()).stream().filter(m -> ModuleGlue.isImplicitEntry(program, m)).forEach(work::add);
        while (!work.isEmpty()) {
            var ref = work.remove();
            var method = program.methods().get(ref);
            if (method == null) {
                throw new IllegalStateException("back end: not in the program: " + ref);
            }
            if (found.putIfAbsent(ref, method) == null) {
                instructions(method).filter(Instruction.Call.class::isInstance).map(Instruction.Call.class::cast)
                        .forEach(call -> work.addAll(targets(call.callee())));
            }
        }
        return program.withMethods(inProgramOrder(program, found));
    }

    private static Map<MethodRef, Method> inProgramOrder(Program program, Map<MethodRef, Method> found) {
        var ordered = new LinkedHashMap<MethodRef, Method>();
        program.methods().forEach((ref, method) -> {
            if (found.containsKey(ref)) {
                ordered.put(ref, method);
            }
        });
        return ordered;
    }
}
