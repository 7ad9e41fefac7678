// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jfl.backend.HostedFlags;
import jfl.backend.RuntimeFiles;
import jfl.cli.input.UserProgram;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.HostedProgram.Compiler;
import jfl.cli.pipeline.Pipeline;

/** Programs compiled for user space, under AddressSanitizer and UndefinedBehaviorSanitizer, with every warning an error. */
public final class Sanitized {
    /** The exit status of a program with leftovers; no program under test exits with it. */
    public static final int LEAKED = 117;

    private Sanitized() {
    }

    /** To C. */
    public static Compilation compile(UserProgram program) {
        return Pipeline.compile(program, Pipeline.Request.of(Goal.PROGRAM), Pipeline.Observer.NONE);
    }

    /** From C to an executable in a folder. */
    public static Path build(Compilation compilation, Path folder, Compiler compiler) throws IOException {
        return build(compilation, folder, compiler, HostedFlags.test());
    }

    /** With some other flags of {@link HostedFlags}. */
    public static Path build(Compilation compilation, Path folder, Compiler compiler, List<String> flags) throws IOException {
        RuntimeFiles.writeTo(folder);
        var source = folder.resolve(compilation.name() + ".c");
        Files.writeString(source, compilation.c());
        var program = folder.resolve(compilation.name() + "-" + compiler.command());
        var command = new ArrayList<>(List.of(compiler.command()));
        command.addAll(flags);
        command.addAll(List.of("-I", folder.toString(), "-o", program.toString(), source.toString()));
        var outcome = Processes.run(command, Map.of("LC_ALL", "C"));
        if (outcome.exit() != 0 || !outcome.errors().isBlank()) {
            throw new IllegalStateException(compiler.command() + " complains about generated C:\n" + outcome.errors());
        }
        return program;
    }

    /** Runs an executable; it ends with {@link #LEAKED} when something is alive at its end. */
    public static Outcome run(Path program, List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        var all = new HashMap<>(environment);
        all.put("JFL_LEAK_STATUS", String.valueOf(LEAKED));
        all.put("ASAN_OPTIONS", "detect_leaks=0"); // counts are ours to check: the runtime reports what is alive at the end
        return Processes.run(command, all);
    }
}
