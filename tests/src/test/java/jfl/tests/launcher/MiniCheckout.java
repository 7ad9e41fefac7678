// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A checkout with the real launcher and a toolchain of one class, so that the launcher is tested in seconds and without
 * building this checkout while it is being tested. Commands in {@link #bin} come before those of the system.
 */
final class MiniCheckout {
    private static final Path REAL = Path.of(System.getProperty("jfl.home", ".."));
    private static final long PATIENCE_SECONDS = 120;

    final Path home;
    final Path bin;
    final Path main;

    /** What a command printed and how it ended. */
    record Outcome(int exitCode, String out, String err) {}

    MiniCheckout(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("a checkout"));
        bin = Files.createDirectories(folder.resolve("bin"));
        main = home.resolve("cli/src/main/java/jfl/cli/Main.java");
        write("jfl", Files.readString(REAL.resolve("jfl")));
        makeExecutable(home.resolve("jfl"));
        write("launcher/Toolchain.java", Files.readString(REAL.resolve("launcher/Toolchain.java")));
        write("launcher/libraries", "# none\n");
        write("launcher/packages", "# none\n");
        write("pom.xml", "<modules><module>cli</module><module>tests</module></modules>");
        write("cli/pom.xml", "<project/>");
        write("samples/echo/pom.xml", "<project/>");
        write("cli/src/main/java/module-info.java", "module jfl.cli {}");
        writeMain("first");
    }

    /** A toolchain that prints {@code word} and its arguments, and exits with the number of arguments. */
    void writeMain(String word) throws IOException {
        write(
                "cli/src/main/java/jfl/cli/Main.java",
                """
                package jfl.cli;
                public final class Main {
                    public static void main(String[] arguments) {
                        System.out.println("%s " + String.join(",", arguments));
                        System.exit(arguments.length);
                    }
                }
                """
                        .formatted(word));
    }

    void write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Puts a shell script before the system's command of that name. */
    void fake(String command, String script) throws IOException {
        makeExecutable(Files.writeString(bin.resolve(command), "#!/bin/sh\n" + script + "\n"));
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return await(start(Map.of(), arguments));
    }

    Running start(Map<String, String> environment, String... arguments) throws IOException {
        Path out = Files.createTempFile(bin.getParent(), "out", "");
        Path err = Files.createTempFile(bin.getParent(), "err", "");
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(home.resolve("jfl").toString()), Stream.of(arguments)).toList())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> variables = builder.environment();
        variables.put("PATH", bin + ":" + variables.get("PATH"));
        variables.put("HOME", bin.getParent().toString());
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("JFL_AOT", "no");
        variables.remove("XDG_CACHE_HOME");
        variables.putAll(environment);
        return new Running(builder.start(), out, err);
    }

    record Running(Process process, Path out, Path err) {}

    static Outcome await(Running running) throws IOException, InterruptedException {
        if (!running.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill(running);
            throw new AssertionError("the launcher hangs");
        }
        return new Outcome(running.process.exitValue(), Files.readString(running.out), Files.readString(running.err));
    }

    /** Kills a command and everything it started, without a chance to clean up. */
    static void kill(Running running) {
        List<ProcessHandle> all = Stream.concat(running.process.descendants(), Stream.of(running.process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** The names in {@code build/toolchain}. */
    List<String> toolchains() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("build/toolchain"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
