// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jfl.cli.output.Format;
import jfl.diagnostics.Json;
import jfl.vm.KernelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jfl doctor}: what is missing on this machine, and how to get it. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "Say what is missing on this machine, and how to get it.")
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How to print: ${COMPLETION-CANDIDATES} (default: text).")
    Format format = Format.TEXT;

    /** A tool, whether it is there, and the package that has it. */
    private record Finding(String tool, boolean there, String remedy, String needed) {
        java.util.Map<String, Object> asMap() {
            return java.util.Map.of("tool", tool, "there", there, "remedy", remedy, "needed", needed);
        }
    }

    @Override
    public Integer call() throws IOException {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding("JDK " + Runtime.version().feature(), true, "", "everything"));
        findings.addAll(packages());
        var kernels = KernelStore.standard(_ -> { });
        for (var version : KernelStore.known()) {
            findings.add(new Finding("kernel " + version, kernels.find(version).isPresent(), "fetched at first use (network)", "run --kernel " + version));
        }
        switch (format) {
            case TEXT -> findings.forEach(DoctorCommand::print);
            case JSON -> System.out.println(Json.write(findings.stream().map(Finding::asMap).toList()));
        }
        return findings.stream().allMatch(f -> f.there() || f.tool().startsWith("kernel")) ? 0 : 1;
    }

    private static void print(Finding finding) {
        System.out.println((finding.there() ? "ok       " : "missing  ") + finding.tool()
                + (finding.there() ? "" : "  (for " + finding.needed() + "): " + finding.remedy()));
    }

    /** The launcher's list is the only list: probe, package, groups. */
    private static List<Finding> packages() throws IOException {
        try (Stream<String> lines = Files.lines(Home.path().resolve("launcher/packages"))) {
            return lines.map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).map(l -> l.split("\\s+", 3))
                    .map(f -> new Finding(f[0], isThere(f[0]), "apt-get install " + f[1], f[2])).toList();
        }
    }

    private static boolean isThere(String probe) {
        if (probe.startsWith("/")) {
            return matches(probe);
        }
        var path = String.valueOf(System.getenv("PATH")) + ":/usr/sbin:/sbin";
        return Stream.of(path.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder.isEmpty() ? "." : folder, probe)));
    }

    /** A file pattern: the fixed part of the path is walked. */
    private static boolean matches(String pattern) {
        var matcher = Path.of("/").getFileSystem().getPathMatcher("glob:" + pattern);
        var fixed = Path.of(pattern.substring(0, (pattern + "*").indexOf('*'))).getParent();
        while (fixed != null && !Files.isDirectory(fixed)) {
            fixed = fixed.getParent();
        }
        if (fixed == null) {
            return false;
        }
        int depth = Path.of(pattern).getNameCount() - fixed.getNameCount();
        try (Stream<Path> files = Files.find(fixed, depth, (path, attributes) -> matcher.matches(path))) {
            return files.findAny().isPresent();
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
