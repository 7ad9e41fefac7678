// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import jfl.cli.input.UserProgram;
import jfl.cli.output.Format;
import jfl.cli.output.Terminal;
import jfl.cli.pipeline.Pipeline;
import jfl.diagnostics.DiagnosticException;
import jfl.ir.Program;
import jfl.ir.text.Printer;
import jfl.optimize.RemovedCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that compiles takes, and how it ends. */
final class CommonOptions {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to print results: ${COMPLETION-CANDIDATES} (default: text).")
    Format format = Format.TEXT;

    @Option(names = "--dump", paramLabel = "PASS", description = "Print the IR after this phase or pass (`all` for every one).")
    List<String> dump = new ArrayList<>();

    @Option(names = "--time-passes", description = "Say how long each phase and pass took.")
    boolean timePasses;

    private @Nullable Terminal terminal;

    /** The work of a command on the user's program; the result is the exit code. */
    interface Work {
        int on(UserProgram user) throws Exception;
    }

    @Option(names = "--removed-checks", description = "List every run-time check that a pass removed, and why.")
    boolean removedChecks;

    Terminal terminal() {
        var existing = terminal;
        return existing != null ? existing : (terminal = new Terminal(format));
    }

    /** Reads the user's program and works on it. A refused program, by javac or by a rule, is exit code 1. */
    int run(Callable<UserProgram> reading, Work work) throws Exception {
        Function<String, List<String>> lines = file -> List.of();
        int status;
        try {
            var user = reading.call();
            lines = user::lines;
            status = work.on(user);
        } catch (DiagnosticException refused) {
            terminal().show(refused.diagnostics(), lines);
            status = 1;
        }
        terminal().finish();
        return status;
    }

    Pipeline.Observer observer() {
        return new Pipeline.Observer() {
            @Override
            public void ran(String name, Program program, long nanoseconds) {
                if (timePasses) {
                    System.err.printf("%-20s %8.2f ms%n", name, nanoseconds / 1e6);
                }
                if (dump.contains(name) || dump.contains("all")) {
                    dump(name, program);
                }
            }

            @Override
            public void removed(String pass, List<RemovedCheck> checks) {
                if (removedChecks) {
                    checks.forEach(check -> System.out.println(pass + ": " + check));
                }
            }
        };
    }

    private static void dump(String name, Program program) {
        System.out.println("; after " + name);
        System.out.print(Printer.print(program));
    }
}
