// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A C expression without side effects.
 *
 * @param text how it is spelled
 * @param type its C type
 * @param atomic whether it needs no parentheses as an operand
 * @param reads the variables it reads
 * @param readsMemory whether it reads memory that a statement could change or free
 */
record CExpression(String text, CType type, boolean atomic, Set<String> reads, boolean readsMemory) {
    CExpression {
        reads = Set.copyOf(reads);
    }

    /** A constant. */
    static CExpression constant(String text, CType type) {
        return new CExpression(text, type, true, Set.of(), false);
    }

    /** A variable. */
    static CExpression variable(String name, CType type) {
        return new CExpression(name, type, true, Set.of(name), false);
    }

    /** An expression over others; reads what they read. */
    static CExpression of(String text, CType type, boolean atomic, boolean readsMemory, List<CExpression> operands) {
        var reads = new HashSet<String>();
        operands.forEach(o -> reads.addAll(o.reads));
        return new CExpression(text, type, atomic, reads, readsMemory || operands.stream().anyMatch(CExpression::readsMemory));
    }

    /** As an operand of a unary, postfix or binary operator. */
    String operand() {
        return atomic ? text : "(" + text + ")";
    }
}
