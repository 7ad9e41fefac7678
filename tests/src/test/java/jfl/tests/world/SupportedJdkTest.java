// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jfl.cli.input.Libraries;
import jfl.cli.input.UserProgram;
import jfl.diagnostics.Diagnostic;
import jfl.frontend.world.ClosedWorld;
import jfl.frontend.world.SupportedJdk;
import jfl.ir.EntryPoint;
import jfl.ir.MethodRef;
import jfl.ir.Program;
import jfl.ir.Validator;
import jfl.optimize.Passes;
import jfl.verify.Verifier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every method that the table of supported JDK methods names compiles, with all that it calls, from the JDK this test runs on. */
class SupportedJdkTest {
    /** Dispatches on whatever its argument is, so it is judged where it is called. */
    private static final Set<String> BY_ARGUMENT = Set.of("java/util/Objects.hashCode(Ljava/lang/Object;)I");

    @Test
    void theTableIsNotEmpty() {
        assertThat(SupportedJdk.load().entries()).hasSizeGreaterThan(300);
    }

    @TestFactory
    Stream<DynamicTest> everyEntryCompiles() {
        var sources = Libraries.sources(new UserProgram(Map.of(), Map.of(), ""));
        return SupportedJdk.load().entries().stream().filter(e -> !e.endsWith("*") && !BY_ARGUMENT.contains(e))
                .map(e -> DynamicTest.dynamicTest(e, () -> check(ClosedWorld.build("jdk", sources, new EntryPoint.Export(method(e))))));
    }

    private static MethodRef method(String entry) {
        int parameters = entry.indexOf('(');
        int name = entry.lastIndexOf('.', parameters);
        return MethodRef.of(entry.substring(0, name), entry.substring(name + 1, parameters), entry.substring(parameters));
    }

    private static void check(Program world) {
        Passes.runRequired(world, (pass, result, nanoseconds) -> {
            Validator.require(result.program(), pass.after(), pass.name());
            if (pass.name().equals("resolve")) {
                assertThat(Verifier.profile(result.program(), false)).extracting(Diagnostic::headline).isEqualTo(List.of());
            }
        });
    }
}
