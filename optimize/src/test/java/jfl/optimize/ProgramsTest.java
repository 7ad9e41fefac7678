// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jfl.diagnostics.DiagnosticException;
import jfl.ir.Program;
import jfl.ir.Stage;
import jfl.ir.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The execution tests in the interpreter, before the first pass and after each: the output stays HotSpot's. */
class ProgramsTest {
    private static final Path PROGRAMS = Path.of(System.getProperty("jfl.home", "..")).resolve("tests");
    private static final Pattern ARGUMENTS = Pattern.compile("(?m)^// args: (.*)$");
    private static final Pattern EXIT = Pattern.compile("(?m)^// exit: (\\d+)$");

    @TestFactory
    Stream<DynamicTest> outputStaysThatOfTheJvm() throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : List.of("programs", "programs-recursive")) {
            try (var files = Files.walk(PROGRAMS.resolve(folder))) {
                files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found.stream().map(file -> DynamicTest.dynamicTest(PROGRAMS.relativize(file).toString(), () -> compare(file)));
    }

    private static void compare(Path file) throws IOException {
        var text = Files.readString(file);
        var compiled = Sources.compile(file.getFileName().toString().replace(".java", ""), text);
        var matcher = ARGUMENTS.matcher(text);
        var arguments = matcher.find() ? matcher.group(1).split(" ") : new String[0];
        var world = world(compiled);
        valid(world, Stage.CLOSED, "world");
        boolean exits = text.contains("System.exit");
        var before = Oracle.interpreted(world, arguments);
        if (exits) {
            var status = EXIT.matcher(text);
            assertThat(before.end()).isEqualTo("exit " + (status.find() ? status.group(1) : "0"));
        } else {
            assertThat(before).isEqualTo(Oracle.onJvm(compiled, arguments));
        }
        Passes.run(world, (pass, result, nanoseconds) -> {
            valid(result.program(), pass.after(), pass.name());
            assertThat(Oracle.interpreted(result.program(), arguments)).as("after %s", pass.name()).isEqualTo(before);
        });
    }

    private static void valid(Program program, Stage stage, String pass) {
        var problems = Validator.check(program, stage).stream().filter(p -> !p.text().startsWith("parameters []")).toList();
        assertThat(problems).as("after %s", pass).isEmpty();
    }

    private static Program world(Sources.Compiled compiled) {
        try {
            return compiled.world();
        } catch (DiagnosticException refused) {
            return fail(refused.getMessage());
        }
    }
}
