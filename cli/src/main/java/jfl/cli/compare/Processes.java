// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, or to its time-out. */
public final class Processes {
    private static final int SECONDS = 60;

    private Processes() {
    }

    /** Runs a command with nothing on standard input and these additions to the environment. */
    public static Outcome run(List<String> command, Map<String, String> environment) {
        try {
            var out = Files.createTempFile("jfl-out", ".txt");
            var err = Files.createTempFile("jfl-err", ".txt");
            try {
                return run(command, environment, out, err);
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new IllegalStateException(command + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Outcome run(List<String> command, Map<String, String> environment, Path out, Path err) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).redirectInput(new java.io.File("/dev/null"));
        builder.environment().putAll(environment);
        var process = builder.start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        return new Outcome(Files.readString(out, StandardCharsets.UTF_8), ended ? process.exitValue() : -1,
                Files.readString(err, StandardCharsets.UTF_8) + (ended ? "" : "\n[killed after " + SECONDS + " s]"));
    }
}
