// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

import java.util.List;
import jfl.diagnostics.Diagnostic;
import jfl.ir.Program;

/**
 * What came out of the compiler.
 *
 * @param name of the module or program
 * @param program the final IR
 * @param c the generated C
 * @param warnings what the user should know although the program is accepted
 */
public record Compilation(String name, Program program, String c, List<Diagnostic> warnings) {
    public Compilation {
        warnings = List.copyOf(warnings);
    }
}
