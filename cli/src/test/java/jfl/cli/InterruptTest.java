// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that is stopped takes its children and its temporary files with it. */
class InterruptTest {
    private static final String ENDLESS = """
            class Endless {
                public static void main(String[] arguments) {
                    System.err.println("begun");
                    for (long i = 0; ; i++) {
                        if (i == -1) {
                            System.out.println(i);
                        }
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    /** SIGINT to jfl alone: on a terminal the child would get it too, here nobody helps. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void ctrlCEndsAProgramAndItsFolder(String signal) throws Exception {
        var source = Sources.write(folder.resolve("sources"), "Endless.java", ENDLESS).resolve("Endless.java");
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var builder = new ProcessBuilder(Jfl.command("exec", source));
        builder.environment().put("TMPDIR", temporary.toString());
        var jfl = builder.start();
        try (var errors = new BufferedReader(new InputStreamReader(jfl.getErrorStream(), StandardCharsets.UTF_8))) {
            assertThat(errors.readLine()).isEqualTo("begun");
            var children = jfl.descendants().toList();
            assertThat(children).isNotEmpty();
            assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(jfl.pid())).start().waitFor()).isZero();
            assertThat(jfl.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(jfl.exitValue()).isNotZero();
            for (var child : children) {
                child.onExit().get(5, TimeUnit.SECONDS);
            }
            assertThat(errors.lines()).isEmpty();
            assertThat(temporary).isEmptyDirectory();
        } finally {
            jfl.descendants().forEach(ProcessHandle::destroyForcibly);
            jfl.destroyForcibly();
        }
    }

    /** Two builds at once take turns, and both make the whole module. */
    @Test
    void twoBuildsAtOnce() throws Exception {
        Sources.write(folder, "Quiet.java", Sources.MODULE);
        var log = folder.resolve("log");
        var builds = List.of(new ProcessBuilder(Jfl.command("build", folder)).redirectErrorStream(true).redirectOutput(log.toFile()).start(),
                new ProcessBuilder(Jfl.command("build", folder)).redirectErrorStream(true).redirectOutput(folder.resolve("log2").toFile()).start());
        for (var build : builds) {
            assertThat(build.waitFor()).as(Files.readString(log)).isZero();
        }
        assertThat(folder.resolve("build/quiet.ko")).isNotEmptyFile();
        try (var left = Files.list(folder.resolve("build"))) {
            assertThat(left.map(f -> String.valueOf(f.getFileName()))).containsExactlyInAnyOrder("quiet.ko", "work");
        }
    }
}
