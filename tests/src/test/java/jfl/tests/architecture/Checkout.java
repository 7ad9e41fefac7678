// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of this checkout, as the architecture test reads them. */
final class Checkout {
    static final Path HOME = Path.of(System.getProperty("jfl.home", "..")).toAbsolutePath().normalize();

    private static final Set<String> NOT_SOURCES = Set.of(".git", ".idea", ".vscode", "build", "target");

    private Checkout() {}

    /** Every file that is not built, relative to the checkout, in the order of its name. */
    static List<Path> files() {
        try (Stream<Path> children = Files.list(HOME)) {
            return children.flatMap(Checkout::filesIn).map(HOME::relativize).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> filesIn(Path path) {
        if (NOT_SOURCES.contains(path.getFileName().toString())) {
            return Stream.empty();
        }
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.toList().stream().flatMap(Checkout::filesIn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files below {@code folder}. */
    static List<Path> java(String folder) {
        return files().stream()
                .filter(file -> file.startsWith(folder) && file.toString().endsWith(".java"))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(HOME.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group of every match of {@code pattern} in {@code file}. */
    static List<String> matches(Path file, Pattern pattern) {
        return pattern.matcher(read(file)).results().map(match -> match.group(1)).toList();
    }

    /** Java text without its comments; what is inside string literals stays. */
    static String withoutComments(String source) {
        Matcher matcher = COMMENT_OR_LITERAL.matcher(source);
        return matcher.replaceAll(match -> match.group().startsWith("/") ? " " : Matcher.quoteReplacement(match.group()));
    }

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|//[^\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);
}
