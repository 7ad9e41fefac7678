// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jfl.backend.HostedFlags;
import jfl.backend.RuntimeFiles;
import jfl.cli.input.UserError;

/** Compiles generated C for user space. */
public final class HostedProgram {

    /** Which C compiler. */
    public enum Compiler {
        GCC, CLANG;

        public String command() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private HostedProgram() {
    }

    /**
     * Makes a program in a folder.
     *
     * @param extra flags at the end, {@code -fsanitize=address} for instance
     * @return the executable
     */
    public static Path build(Compilation compilation, Path folder, Compiler compiler, List<String> extra) throws IOException, InterruptedException {
        RuntimeFiles.writeTo(folder);
        var source = folder.resolve(compilation.name() + ".c");
        Files.writeString(source, compilation.c());
        var program = folder.resolve(compilation.name());
        var command = new ArrayList<>(List.of(compiler.command()));
        command.addAll(HostedFlags.compile());
        command.add("-w"); // who runs a program has no use for what a compiler thinks of generated C; our tests see every warning
        command.addAll(List.of("-I", folder.toString(), "-o", program.toString(), source.toString()));
        command.addAll(extra);
        run(command, compiler);
        return program;
    }

    private static void run(List<String> command, Compiler compiler) throws IOException, InterruptedException {
        String output;
        int status;
        try (var child = start(command, compiler)) {
            child.closeInput();
            output = new String(child.output().readAllBytes(), StandardCharsets.UTF_8);
            status = child.waitFor();
        }
        if (status != 0) {
            if (output.contains("No space left on device")) {
                throw UserError.of("the disk is full", "free some space, or set TMPDIR to a folder on another disk");
            }
            throw new IllegalStateException(compiler.command() + " refused generated C:\n" + output);
        }
        if (!output.isBlank()) {
            throw new IllegalStateException(compiler.command() + " warned about generated C:\n" + output);
        }
    }

    private static Child start(List<String> command, Compiler compiler) {
        try {
            return Child.start(new ProcessBuilder(command).redirectErrorStream(true));
        } catch (IOException e) {
            throw UserError.of("cannot run " + compiler.command(), "apt-get install " + compiler.command());
        }
    }
}
