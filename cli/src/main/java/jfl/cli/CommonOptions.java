// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jfl.cli.input.UserError;
import jfl.cli.input.UserProgram;
import jfl.cli.output.Format;
import jfl.cli.output.Terminal;
import jfl.diagnostics.DiagnosticException;
import jfl.ir.Program;
import jfl.ir.text.Printer;
import jfl.cli.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** What every command that compiles takes, and how it ends. */
final class CommonOptions {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to print results: ${COMPLETION-CANDIDATES} (default: text).")
    Format format = Format.TEXT;

    @Option(names = "--dump", paramLabel = "PASS", description = "Print the IR after this phase or pass (`all` for every one).")
    List<String> dump = new ArrayList<>();

    @Option(names = "--time-passes", description = "Say how long each phase and pass took.")
    boolean timePasses;

    Terminal terminal() {
        return new Terminal(format);
    }

    /** Runs the work of a command; a refused program is exit code 1. */
    int run(UserProgram user, Callable<Integer> work) throws Exception {
        try {
            return work.call();
        } catch (DiagnosticException refused) {
            terminal().show(refused.diagnostics(), user::lines);
            return 1;
        }
    }

    /** Reads the user's program; what javac finds wrong is shown with the line it is about. */
    UserProgram read(Callable<UserProgram> reading) throws Exception {
        try {
            return reading.call();
        } catch (DiagnosticException refused) {
            terminal().show(refused.diagnostics(), file -> List.of());
            throw UserError.failed("the program does not compile", null);
        }
    }

    Pipeline.Observer observer() {
        return (name, program, nanoseconds) -> {
            if (timePasses) {
                System.err.printf("%-20s %8.2f ms%n", name, nanoseconds / 1e6);
            }
            if (dump.contains(name) || dump.contains("all")) {
                dump(name, program);
            }
        };
    }

    private static void dump(String name, Program program) {
        System.out.println("; after " + name);
        System.out.print(Printer.print(program));
    }
}
