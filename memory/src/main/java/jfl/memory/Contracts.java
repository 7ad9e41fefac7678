// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import java.util.ArrayList;
import java.util.List;
import jfl.contracts.Consumes;
import jfl.ir.Annotation;
import jfl.ir.Callee;
import jfl.ir.Instruction;
import jfl.ir.Program;
import jfl.ir.Value;

/** What the contracts of native methods say about counts. */
final class Contracts {
    private static final String CONSUMES = Consumes.class.getName().replace('.', '/');

    private final Program program;

    Contracts(Program program) {
        this.program = program;
    }

    /**
     * The arguments of which the callee takes over one count when it succeeds, in order; an argument may be there
     * twice.
     */
    List<Value> consumed(Instruction instruction) {
        if (!(instruction instanceof Instruction.Call call) || !(call.callee() instanceof Callee.Direct(var target))) {
            return List.of();
        }
        var method = program.methods().get(target);
        var annotations = method == null ? List.<List<Annotation>>of() : method.info().parameterAnnotations();
        var receivers = call.arguments().size() - annotations.size();
        var consumed = new ArrayList<Value>();
        for (var i = 0; i < annotations.size(); i++) {
            if (Annotation.find(annotations.get(i), CONSUMES).isPresent()) {
                consumed.add(call.arguments().get(receivers + i));
            }
        }
        return consumed;
    }
}
