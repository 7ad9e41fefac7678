// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jfl.cli.input.UserError;
import jfl.cli.output.Format;
import jfl.cli.output.Terminal;
import jfl.cli.pipeline.Child;
import jfl.vm.ModuleBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code jfl bench build}: how long an author waits after an edit.
 *
 * <p>Each round edits a copy of {@code samples/echo} so that the C changes, times {@code ./jfl build} from its start to its end, JVM and launcher included, and then
 * times {@code make} alone on the very same C, marked as changed. Rounds alternate the two, so what else the machine does hits both; medians are compared.
 */
@Command(name = "build", mixinStandardHelpOptions = true, description = {
    "Time an edit of samples/echo to its .ko, warm, and make alone on the same C.",
    "The bar: at most 1.5 s above make."})
final class BenchBuildCommand implements Callable<Integer> {
    private static final Duration BAR = Duration.ofMillis(1500);
    private static final String EDITED = "src/main/java/echo/EchoFile.java";
    private static final String CONSTANT = "LIMIT = 4096;";

    @Mixin
    KernelOptions kernel = new KernelOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to print results: ${COMPLETION-CANDIDATES} (default: text).")
    Format format = Format.TEXT;

    @Option(names = "--rounds", paramLabel = "N", description = "How often each is timed (default: 5).")
    int rounds = 5;

    @Override
    public Integer call() throws Exception {
        if (rounds < 1) {
            throw UserError.of("--rounds must be positive", null);
        }
        var terminal = new Terminal(format);
        var headers = kernel.headers(terminal);
        try (var folder = TemporaryFolder.create()) {
            var driver = folder.path().resolve("echo");
            copy(Home.path().resolve("samples/echo/src/main"), driver.resolve("src/main"));
            terminal.progress("warming up");
            edit(driver, 0);
            build(driver, headers);
            return measure(driver, headers, terminal);
        }
    }

    private int measure(Path driver, Path headers, Terminal terminal) throws Exception {
        var builds = new ArrayList<Duration>();
        var makes = new ArrayList<Duration>();
        for (int round = 1; round <= rounds; round++) {
            edit(driver, round);
            builds.add(build(driver, headers));
            makes.add(make(driver, headers));
            terminal.progress("round " + round + ": jfl build " + seconds(builds.getLast()) + ", make " + seconds(makes.getLast()));
        }
        var above = median(builds).minus(median(makes));
        terminal.result("edit to .ko", seconds(median(builds)));
        terminal.result("make alone", seconds(median(makes)));
        terminal.result("above make", seconds(above) + " (at most " + seconds(BAR) + ")");
        if (above.compareTo(BAR) > 0) {
            terminal.error("the bar is missed", null);
        }
        terminal.finish();
        return above.compareTo(BAR) > 0 ? 1 : 0;
    }

    /** A constant of the driver, so that the C differs from that of the round before. */
    private static void edit(Path driver, int round) throws IOException {
        var original = Files.readString(Home.path().resolve("samples/echo").resolve(EDITED));
        if (!original.contains(CONSTANT)) {
            throw new IllegalStateException(EDITED + " has no " + CONSTANT);
        }
        Files.writeString(driver.resolve(EDITED), original.replace(CONSTANT, "LIMIT = " + (4096 + round) + ";"));
    }

    private Duration build(Path driver, Path headers) throws IOException, InterruptedException {
        var command = List.of(Home.path().resolve("jfl").toString(), "build", driver.toString(), "--headers", headers.toString(), "--cc", kernel.compiler.toString());
        long start = System.nanoTime();
        try (var child = Child.start(new ProcessBuilder(command).redirectErrorStream(true))) {
            child.closeInput();
            var output = new String(child.output().readAllBytes(), StandardCharsets.UTF_8);
            if (child.waitFor() != 0) {
                throw UserError.failed("samples/echo does not build: " + output.strip(), null);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration make(Path driver, Path headers) throws IOException {
        try (var work = WorkFolder.of(driver, headers, kernel.compiler)) {
            Files.setLastModifiedTime(work.path().resolve("echo.c"), FileTime.from(Instant.now()));
            var result = ModuleBuild.of(headers, work.path()).with(kernel.compiler.module()).run();
            if (!result.ok()) {
                throw new IllegalStateException("make failed: " + result.output());
            }
            return result.wall();
        }
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
