// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Compiles C for user space and runs it. */
final class Hosted {

    /** What a run gave: lines without trailing blanks. */
    record Run(List<String> output, List<String> errors, int status) {
        boolean leaks() {
            return errors.stream().anyMatch(l -> l.startsWith("jfl: leak:"));
        }
    }

    private Hosted() {
    }

    /** Compiles in a folder; answers what the compiler said, {@code ""} when it was content. */
    static String compile(String c, Path folder, String compiler, List<String> flags) throws IOException, InterruptedException {
        RuntimeFiles.writeTo(folder);
        Files.writeString(folder.resolve("test.c"), c);
        var command = new ArrayList<>(List.of(compiler));
        command.addAll(flags);
        command.addAll(List.of("-I", folder.toString(), "-o", folder.resolve("test").toString(), folder.resolve("test.c").toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output : "failed\n" + output;
    }

    static Run run(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        var output = folder.resolve("out");
        var errors = folder.resolve("err");
        var builder = new ProcessBuilder(folder.resolve("test").toString()).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return new Run(lines(output), lines(errors), process.exitValue());
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file).lines().map(String::stripTrailing).toList();
    }

    static boolean isInstalled(String compiler) {
        return List.of(System.getenv("PATH").split(":")).stream().anyMatch(d -> Files.isExecutable(Path.of(d, compiler)));
    }
}
