// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import java.util.List;
import jfl.ir.Program;

/**
 * What a pass made.
 *
 * @param removed the checks it removed, each with the reason
 */
public record PassResult(Program program, List<RemovedCheck> removed) {
    public PassResult {
        removed = List.copyOf(removed);
    }

    /** A pass that removed no check. */
    public PassResult(Program program) {
        this(program, List.of());
    }
}
