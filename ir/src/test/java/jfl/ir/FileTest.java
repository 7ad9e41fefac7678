// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.ir.analysis.AnalysisText;
import jfl.ir.text.Parser;
import jfl.ir.text.Printer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests that are files of IR with the expected result in them. {@code -Dbless} writes the actual result into the files
 * instead of comparing.
 *
 * <ul>
 * <li>{@code text}: the file is what the printer prints, and valid.
 * <li>{@code invalid}: {@code ; error:} lines at the end are the validator's problems at the {@code ; stage:} of the
 * first line.
 * <li>{@code analysis}: {@code ;=} lines at the end are the results of the analyses.
 * </ul>
 */
class FileTest {
    private static final Path FILES = Path.of("src/test/resources");

    @TestFactory
    Stream<DynamicTest> text() {
        return files("text", "; ", text -> {
            var program = Parser.parseProgram(text);
            assertThat(Validator.check(program, Stage.LIFTED)).isEmpty();
            return Printer.print(program);
        });
    }

    @TestFactory
    Stream<DynamicTest> invalid() {
        return files("invalid", "; error:", text -> {
            var code = without(text, "; error:");
            var stage = Stage.valueOf(text.lines().findFirst().orElseThrow().replace("; stage: ", ""));
            var problems = Validator.check(Parser.parseProgram(text), stage);
            assertThat(problems).isNotEmpty();
            return code + problems.stream().map(p -> "; error: " + p + "\n").collect(Collectors.joining());
        });
    }

    @TestFactory
    Stream<DynamicTest> analysis() {
        return files("analysis", ";=", text -> {
            var program = Parser.parseProgram(text);
            assertThat(Validator.check(program, Stage.LIFTED)).isEmpty();
            return without(text, ";=") + AnalysisText.of(program).stream().map(l -> ";= " + l + "\n")
                    .collect(Collectors.joining());
        });
    }

    private static String without(String text, String prefix) {
        return text.lines().filter(l -> !l.startsWith(prefix)).map(l -> l + "\n").collect(Collectors.joining());
    }

    private interface Actual {
        String of(String text);
    }

    private static Stream<DynamicTest> files(String folder, String prefix, Actual actual) {
        return list(FILES.resolve(folder)).stream()
                .map(file -> DynamicTest.dynamicTest(folder + "/" + file.getFileName(), () -> {
            var text = Files.readString(file);
            var expected = prefix.equals("; ") ? without(text, prefix) : text;
            var result = actual.of(text);
            if (System.getProperty("bless") != null) {
                var comments = prefix.equals("; ") ? text.lines().filter(l -> l.startsWith(prefix)).map(l -> l + "\n")
                        .collect(Collectors.joining()) : "";
                Files.writeString(file, comments + result);
            } else {
                assertThat(result).isEqualTo(expected);
            }
        }));
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jir")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
