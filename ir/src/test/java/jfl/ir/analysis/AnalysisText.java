// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jfl.ir.Method;
import jfl.ir.Program;
import jfl.ir.Value;

/** The results of every analysis as lines of text. */
public final class AnalysisText {
    private AnalysisText() {
    }

    public static List<String> of(Program program) {
        var lines = new ArrayList<String>();
        var mayThrow = MayThrow.of(program);
        program.methods().values().forEach(m -> {
            lines.add(m.ref().name() + (mayThrow.method(m.ref()) ? " may throw" : " never throws"));
            if (m.hasBody()) {
                blocks(m, lines);
            }
        });
        CallGraph.of(program).components().forEach(c -> lines.add("component " + c.methods().stream().map(m -> m.name())
                .sorted().toList()
                + (c.recursive() ? " recursive" : "")));
        return lines;
    }

    private static void blocks(Method method, List<String> lines) {
        var flow = ControlFlow.of(method);
        var dominators = Dominators.of(flow);
        var liveness = Liveness.of(flow);
        for (var block : flow.order()) {
            var index = flow.index(block.id());
            lines.add("  " + block + " idom " + flow.order().get(dominators.immediate(index))
                    + " from " + flow.incoming(block.id()).stream().map(i -> i.from() + (i.exceptional() ? "!" : ""))
                            .toList()
                    + " in " + text(liveness.in(block)) + " out " + text(liveness.out(block)));
        }
    }

    private static String text(Collection<Value> values) {
        return values.stream().sorted(java.util.Comparator.comparingInt(Value::id)).map(Value::toString)
                .collect(Collectors.joining(" ", "{", "}"));
    }
}
