// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command did.
 *
 * @param out standard output
 * @param err standard error
 */
record Jfl(int exit, String out, String err) {

    /** Runs a command in this process. */
    static Jfl run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var previousOut = System.out;
        var previousErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.commandLine().execute(strings(arguments));
            return new Jfl(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(previousOut);
            System.setErr(previousErr);
        }
    }

    /** The command line that runs a command in a process of its own. */
    static List<String> command(Object... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djfl.home=" + home(), "-cp", System.getProperty("java.class.path"), "jfl.cli.Main"));
        command.addAll(List.of(strings(arguments)));
        return command;
    }

    /** Runs a command in a process of its own. */
    static Jfl start(List<String> command, Path folder) throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "jfl", ".out");
        var err = Files.createTempFile(folder, "jfl", ".err");
        var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Jfl(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** The checkout. */
    static Path home() {
        return Path.of(System.getProperty("jfl.home", "..")).toAbsolutePath().normalize();
    }

    /** Fails with one clear line that contains a text, and help at most beside it; never a stack trace. */
    void saysOneLine(int status, String text) {
        assertThat(exit).as(toString()).isEqualTo(status);
        assertThat(err.lines().filter(l -> !l.startsWith("jfl: "))).as(err).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(err).contains("error: ").contains(text);
        hasNoTrace();
    }

    /** Refuses a program with a diagnostic that contains a text. */
    void refuses(String text) {
        assertThat(exit).as(toString()).isEqualTo(1);
        assertThat(err).contains("error").contains(text);
        hasNoTrace();
    }

    /** Nothing that only a developer of jfl understands. */
    void hasNoTrace() {
        assertThat(out + err).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("defect of jfl");
    }

    private static String[] strings(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    }
}
