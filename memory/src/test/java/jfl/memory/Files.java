// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests that are files: IR, then lines that begin with {@code ;=} and are the expected result. {@code -Dbless} writes
 * the actual one.
 */
final class Files {
    private static final String RESULT = ";= ";

    private Files() {
    }

    static Stream<DynamicTest> in(String folder, UnaryOperator<String> actual) throws IOException {
        try (var files = java.nio.file.Files.list(Path.of("src/test/resources", folder))) {
            return files.filter(f -> f.toString().endsWith(".jir")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(folder + "/" + f.getFileName(), () -> check(f, actual)));
        }
    }

    private static void check(Path file, UnaryOperator<String> actual) throws IOException {
        var text = java.nio.file.Files.readString(file);
        var input = text.lines().filter(l -> !l.startsWith(RESULT)).map(l -> l + "\n").collect(Collectors.joining());
        var result = input + marked(actual.apply(input).lines().filter(l -> !l.isEmpty()).toList());
        if (System.getProperty("bless") != null) {
            java.nio.file.Files.writeString(file, result);
        } else {
            assertThat(result).isEqualTo(text);
        }
    }

    private static String marked(List<String> lines) {
        return lines.stream().map(l -> RESULT + l + "\n").collect(Collectors.joining());
    }
}
