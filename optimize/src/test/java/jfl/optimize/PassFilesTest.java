// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.ir.Program;
import jfl.ir.Validator;
import jfl.ir.text.Parser;
import jfl.ir.text.Printer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Passes on programs in text form: {@code PASS.jir} or {@code PASS-WHAT.jir} goes in, {@code .after} beside it must come out, and list the checks
 * that were removed. {@code -Djfl.bless=true} writes what comes out.
 */
class PassFilesTest {
    private static final Path FILES = Path.of(System.getProperty("jfl.home", "..")).resolve("optimize/src/test/resources/passes");

    @TestFactory
    Stream<DynamicTest> passesDoWhatTheFilesSay() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.filter(f -> f.toString().endsWith(".jir")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> run(f)));
        }
    }

    private static void run(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".jir", "");
        var pass = Passes.find(name).or(() -> Passes.find(name.replaceFirst("-[a-z]*$", ""))).orElseThrow();
        var result = pass.run().apply(Parser.parseProgram(Files.readString(file)));
        assertThat(Validator.check(result.program(), pass.after())).isEmpty();
        var printed = print(result);
        var after = file.resolveSibling(name + ".after");
        if (Boolean.getBoolean("jfl.bless")) {
            Files.writeString(after, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(after));
    }

    private static String print(PassResult result) {
        Program program = result.program();
        var methods = program.methods().values().stream().map(Printer::print).collect(Collectors.joining("\n"));
        var removed = result.removed().stream().map(r -> "; removed " + r + "\n").sorted().collect(Collectors.joining());
        return "instantiated " + String.join(", ", program.instantiated()) + "\n\n" + methods + (removed.isEmpty() ? "" : "\n" + removed);
    }
}
