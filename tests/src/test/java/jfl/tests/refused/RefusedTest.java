// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jfl.cli.input.Input;
import jfl.cli.input.UserProgram;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.Pipeline;
import jfl.diagnostics.Diagnostic;
import jfl.diagnostics.DiagnosticException;
import jfl.diagnostics.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every expectation of tests/refused is reported, and nothing else is; adding a file there adds a test. */
class RefusedTest {
    /** Where the version stands in a class file (JVMS 4.1). */
    private static final int MAJOR_VERSION = 7;

    static Stream<RefusedProgram> programs() {
        return RefusedProgram.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void reportsWhatIsExpected(RefusedProgram program, @TempDir Path folder) throws IOException {
        var errors = judge(program, folder).stream().filter(d -> d.severity() == Severity.ERROR).toList();
        var expectations = program.expectations();
        assertThat(expectations).as("expected in " + program + ", reported: " + errors)
                .allMatch(e -> errors.stream().anyMatch(d -> meets(d, e)));
        assertThat(errors).as("reported in " + program).allMatch(d -> expectations.stream().anyMatch(e -> meets(d, e)));
    }

    private static boolean meets(Diagnostic diagnostic, RefusedProgram.Expectation expectation) {
        return String.valueOf(diagnostic.code()).equals(expectation.code())
                && (diagnostic.span().line() == expectation.line() || diagnostic.span().line() == 0);
    }

    private static List<Diagnostic> judge(RefusedProgram program, Path folder) throws IOException {
        try {
            Pipeline.verify(compiled(program, folder), Pipeline.Request.of(program.goal()), Pipeline.Observer.NONE);
            return List.of();
        } catch (DiagnosticException refused) {
            return refused.diagnostics();
        }
    }

    private static UserProgram compiled(RefusedProgram program, Path folder) throws IOException {
        var compiled = Input.file(program.file());
        if (program.header("classfile").isPresent()) {
            for (var entry : compiled.classes().entrySet()) {
                var bytes = entry.getValue().clone();
                bytes[MAJOR_VERSION] = Byte.parseByte(program.header("classfile").get());
                Files.write(folder.resolve(entry.getKey().replace('/', '.') + ".class"), bytes);
            }
            var changed = Input.driver(folder);
            return new UserProgram(changed.classes(), compiled.sources(), compiled.launch());
        }
        return program.goal() == Goal.MODULE ? new UserProgram(compiled.classes(), compiled.sources(), "") : compiled;
    }
}
