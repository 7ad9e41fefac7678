// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jfl.ir.text.Printer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code lift/X.java} lifts to the text in {@code lift/X.jir} beside it. {@code -Djfl.bless=true} writes the texts anew; read the
 * difference before you commit it.
 */
class LiftedTextTest {
    private static final Path CASES = Path.of(System.getProperty("jfl.home", ".."), "frontend/src/test/resources/lift");

    @TestFactory
    Stream<DynamicTest> casesLiftToTheirText() throws IOException {
        try (var files = Files.list(CASES)) {
            return files.filter(p -> p.toString().endsWith(".java")).sorted()
                    .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p))).toList().stream();
        }
    }

    private static void check(Path source) throws IOException {
        var name = source.getFileName().toString();
        var text = new StringBuilder();
        for (var model : Compiled.byJavac(List.of(source)).values()) {
            print(model, text);
        }
        var expected = source.resolveSibling(name.replace(".java", ".jir"));
        if (Boolean.getBoolean("jfl.bless")) {
            write(expected, text.toString());
        }
        assertThat(text.toString()).isEqualTo(Files.readString(expected));
    }

    private static void print(ClassModel model, StringBuilder text) {
        text.append(Printer.print(ClassDeclaration.of(model))).append('\n');
        for (var lifted : Lifting.lift(model)) {
            assertThat(Lifting.problems(lifted)).isEmpty();
            lifted.synthetic().forEach(s -> text.append(Printer.print(s.info())).append('\n'));
            Lifting.methods(lifted).forEach(m -> text.append(Printer.print(m)).append('\n'));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
