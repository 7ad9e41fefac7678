// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import jfl.ir.Block;
import jfl.ir.Callee;
import jfl.ir.ClassType;
import jfl.ir.Constant;
import jfl.ir.Edge;
import jfl.ir.Instruction;
import jfl.ir.Method;
import jfl.ir.MethodInfo;
import jfl.ir.MethodRef;
import jfl.ir.Obligation;
import jfl.ir.Primitive;
import jfl.ir.Program;
import jfl.ir.Terminator;
import jfl.ir.Value;

/**
 * Checks for null what C may not be given: the arguments of natives whose contract does not say {@code @MayBeNull}. Opaque values are the
 * business of trusted code, and what formats text formats null.
 *
 * <p>A check is a throwing instruction like any other, so this runs early, on a closed world, before anything reasons about what throws;
 * later passes remove the checks that cannot fail. Linear in code.
 */
public final class NativeArguments {
    private final Program program;
    private final Contracts contracts;

    private NativeArguments(Program program) {
        this.program = program;
        this.contracts = new Contracts(program);
    }

    /** The program with the checks. */
    public static Program check(Program program) {
        var pass = new NativeArguments(program);
        var methods = new LinkedHashMap<MethodRef, Method>();
        program.methods().forEach((ref, method) -> methods.put(ref, method.hasBody() ? pass.method(method) : method));
        return program.withMethods(methods);
    }

    private Method method(Method method) {
        var safe = neverNull(method);
        int next = method.blocks().stream().mapToInt(Block::id).max().orElse(0) + 1;
        var blocks = new ArrayList<Block>();
        for (var block : method.blocks()) {
            var body = new ArrayList<Instruction>();
            for (var instruction : block.body()) {
                checks(instruction, safe).forEach(body::add);
                body.add(instruction);
            }
            var open = new Block(block.id(), block.parameters(), body, block.terminator());
            if (block.terminator() instanceof Terminator.Try attempt) {
                for (var check : checks(attempt.instruction(), safe)) {
                    var ahead = new Terminator.Try(check, new Edge(next, List.of()), attempt.exceptional());
                    blocks.add(new Block(open.id(), open.parameters(), open.body(), ahead));
                    open = new Block(next++, List.of(), List.of(), attempt);
                }
            }
            blocks.add(open);
        }
        return method.withBlocks(blocks);
    }

    /** Values that are not null by what defines them. */
    private static Set<Value> neverNull(Method method) {
        var values = new HashSet<Value>();
        if (!method.info().isStatic()) {
            values.add(method.parameters().getFirst());
        }
        Code.instructions(method).forEach(i -> {
            switch (i) {
                case Instruction.New creation -> values.add(creation.result());
                case Instruction.Const(var result, var constant, var _) when !(constant instanceof Constant.OfNull) -> values.add(result);
                default -> { }
            }
        });
        return values;
    }

    private List<Instruction.Check> checks(Instruction instruction, Set<Value> safe) {
        if (!(instruction instanceof Instruction.Call call && call.callee() instanceof Callee.Direct(var target))) {
            return List.of();
        }
        var callee = program.methods().get(target);
        if (callee == null || !callee.info().isNative()) {
            return List.of();
        }
        var checks = new ArrayList<Instruction.Check>();
        for (var i = 0; i < call.arguments().size(); i++) {
            var argument = call.arguments().get(i);
            if (!safe.contains(argument) && isRequired(callee.info(), i)) {
                checks.add(new Instruction.Check(new Obligation.NonNull(argument), call.at()));
            }
        }
        return checks;
    }

    private boolean isRequired(MethodInfo callee, int index) {
        var type = callee.ref().parameters().get(index);
        boolean isOpaque = type instanceof ClassType c && contracts.opaque(c.name()).isPresent();
        return !(type instanceof Primitive) && !isOpaque && !Contracts.parameter(callee, index, "MayBeNull")
                && !Contracts.parameter(callee, index, "Formatted");
    }
}
