// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jfl.cli.pipeline.Goal;

/**
 * A file of tests/refused, as its README (CODES.md) says.
 *
 * @param name its path in that folder, without {@code .java}
 * @param lines its source
 */
record RefusedProgram(String name, Path file, List<String> lines) {
    private static final Pattern EXPECTATION = Pattern.compile("// error\\[(J\\d{4})]");

    /** A line that must be reported, with its code. */
    record Expectation(String code, int line) {
    }

    /** The checkout. */
    static Path home() {
        return Path.of(System.getProperty("jfl.home", "..")).toAbsolutePath().normalize();
    }

    static List<RefusedProgram> all() {
        var folder = home().resolve("tests/refused");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted()
                    .map(f -> new RefusedProgram(folder.relativize(f).toString().replaceFirst("\\.java$", ""), f,
                            read(f))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Expectation> expectations() {
        var found = new ArrayList<Expectation>();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = EXPECTATION.matcher(lines.get(i));
            while (matcher.find()) {
                found.add(new Expectation(matcher.group(1), i + 1));
            }
        }
        return found;
    }

    Goal goal() {
        return switch (header("target").orElse("")) {
            case "kernel" -> Goal.PROGRAM_IN_KERNEL;
            case "module" -> Goal.MODULE;
            default -> Goal.PROGRAM;
        };
    }

    Optional<String> header(String key) {
        return lines.stream().filter(l -> l.startsWith("// " + key + ": ")).map(l -> l.substring(key.length() + 5)
                .strip()).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
