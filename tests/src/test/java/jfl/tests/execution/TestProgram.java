// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of this folder: {@code // args:} and {@code // exercises:} in its first lines say how to run it and what for.
 *
 * @param name its folder and simple name, unique
 * @param file the source
 * @param arguments of its main method
 * @param recursive refused as a module (RULES S6)
 * @param exercises tags of tests/matrix/required.txt
 */
record TestProgram(String name, Path file, List<String> arguments, boolean recursive, List<String> exercises) {

    /** The checkout. */
    static Path home() {
        return Path.of(System.getProperty("jfl.home", ".."));
    }

    /** Programs that run everywhere. */
    static List<TestProgram> plain() {
        return in("programs", false);
    }

    /** Programs that run hosted only. */
    static List<TestProgram> recursing() {
        return in("programs-recursive", true);
    }

    /** Programs that leave a cycle of objects. */
    static List<TestProgram> leaking() {
        return in("programs-leak", false);
    }

    /** What a program leaks, as the runtime reports it: {@code 2 x Class}. */
    List<String> leaks() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> l.startsWith("// leaks:")).flatMap(l -> Stream.of(l.substring("// leaks:".length()).split(","))).map(String::strip)
                    .map(l -> l.substring(l.indexOf(' ') + 1) + " x " + l.substring(0, l.indexOf(' '))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them; with {@code -Djfl.only} only those whose name contains it. */
    static List<TestProgram> all() {
        return Stream.concat(plain().stream(), recursing().stream()).toList();
    }

    private static List<TestProgram> in(String folder, boolean recursive) {
        var only = System.getProperty("jfl.only", "");
        try (Stream<Path> files = Files.walk(home().resolve("tests").resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().map(f -> read(f, recursive))
                    .filter(p -> only.isEmpty() || p.name().contains(only) || !only.matches("[A-Za-z0-9/]*") || only.endsWith("Test")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestProgram read(Path file, boolean recursive) {
        var name = file.getParent().getFileName() + "/" + file.getFileName().toString().replaceFirst("\\.java$", "");
        return new TestProgram(name, file, tagged(file, "args:"), recursive, tagged(file, "exercises:"));
    }

    private static List<String> tagged(Path file, String tag) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> l.startsWith("//") && l.contains(tag)).flatMap(l -> Stream.of(l.substring(l.indexOf(tag) + tag.length()).strip().split("\\s+")))
                    .filter(w -> !w.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
