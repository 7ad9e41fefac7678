// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jfl.ir.Stage;
import jfl.ir.Validator;
import org.junit.jupiter.api.Test;

/** The IR that {@code docs/ir.md} shows is IR, printed as the printer prints it. */
class DocumentationTest {
    @Test
    void examplesAreReal() throws IOException {
        var page = Files.readString(Path.of("../docs/ir.md"));
        var examples = Pattern.compile("(?s)```\n((?:method|program) .*?)```").matcher(page).results()
                .map(m -> m.group(1)).toList();
        assertThat(examples).hasSize(2);
        for (var example : examples) {
            var program = Parser.parseProgram(example);
            assertThat(Validator.check(program, Stage.LIFTED)).isEmpty();
            assertThat(example.startsWith("program") ? Printer.print(program) : Printer.print(program.methods().values()
                    .iterator().next())).isEqualTo(example);
        }
    }
}
