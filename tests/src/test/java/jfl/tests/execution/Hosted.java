// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import jfl.cli.compare.Sanitized;
import jfl.cli.pipeline.Compilation;

/** Programs of this folder compiled for user space. */
final class Hosted {
    private Hosted() {
    }

    static Compilation compile(TestProgram program) {
        return Sanitized.compile(Oracle.compile(program));
    }
}
