// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jfl.backend.HostedFlags;
import jfl.backend.RuntimeFiles;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.HostedProgram.Compiler;
import jfl.cli.pipeline.Pipeline;

/** Programs compiled for user space, under AddressSanitizer and UndefinedBehaviorSanitizer, with every warning an error. */
final class Hosted {
    /** The exit status that a program with leftovers has under test; no program exits with it. */
    static final int LEAKED = 117;

    private Hosted() {
    }

    static Compilation compile(TestProgram program) {
        return Pipeline.compile(Oracle.compile(program), Pipeline.Request.of(Goal.PROGRAM), Pipeline.Observer.NONE);
    }

    static Path build(Compilation compilation, Path folder, Compiler compiler) throws IOException {
        RuntimeFiles.writeTo(folder);
        var source = folder.resolve(compilation.name() + ".c");
        Files.writeString(source, compilation.c());
        var program = folder.resolve(compilation.name() + "-" + compiler.command());
        var command = new ArrayList<>(List.of(compiler.command()));
        command.addAll(HostedFlags.test());
        command.addAll(List.of("-I", folder.toString(), "-o", program.toString(), source.toString()));
        var outcome = Processes.run(command, Map.of("LC_ALL", "C"));
        if (outcome.exit() != 0 || !outcome.errors().isBlank()) {
            throw new IllegalStateException(compiler.command() + " complains about generated C:\n" + outcome.errors());
        }
        return program;
    }

    static Outcome run(Path program, List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        var all = new java.util.HashMap<>(environment);
        all.put("JFL_LEAK_STATUS", String.valueOf(LEAKED));
        all.put("ASAN_OPTIONS", "detect_leaks=0"); // counts are ours to check: the runtime reports what is alive at the end
        return Processes.run(command, all);
    }
}
