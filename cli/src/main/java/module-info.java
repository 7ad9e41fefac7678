// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The {@code jfl} command: wires the phases together; the only module of the compiler that does input and output. */
module jfl.cli {
    requires info.picocli;
    requires java.compiler;
    requires jdk.compiler;
    requires jfl.backend;
    requires jfl.contracts;
    requires jfl.diagnostics;
    requires jfl.frontend;
    requires jfl.ir;
    requires jfl.kernel;
    requires jfl.library;
    requires jfl.memory;
    requires jfl.optimize;
    requires jfl.simulation;
    requires jfl.verify;
    requires jfl.vm;
    requires static org.jspecify;

    opens jfl.cli to
            info.picocli;
}
