// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jfl.ir.Method;
import jfl.ir.Value;

/** How often each value of a method is used, and where. */
final class Uses {
    private static final int SEVERAL_BLOCKS = -1;

    private final Map<Value, Integer> counts = new HashMap<>();
    private final Map<Value, Integer> blocks = new HashMap<>();

    Uses(Method method) {
        for (var block : method.blocks()) {
            block.body().forEach(i -> count(i.operands(), block.id()));
            count(block.terminator().operands(), block.id());
            block.terminator().edges().forEach(e -> count(e.arguments(), block.id()));
        }
    }

    private void count(List<Value> operands, int block) {
        for (var value : operands) {
            counts.merge(value, 1, Integer::sum);
            blocks.merge(value, block, (a, b) -> a.equals(b) ? a : SEVERAL_BLOCKS);
        }
    }

    boolean isUsed(Value value) {
        return counts.containsKey(value);
    }

    /** True when the value is used once, in that block. */
    boolean onceIn(Value value, int block) {
        return counts.getOrDefault(value, 0) == 1 && blocks.get(value) == block;
    }

    /** True when all uses are in that block. */
    boolean onlyIn(Value value, int block) {
        return blocks.getOrDefault(value, block) == block;
    }
}
