// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jfl.cli.TemporaryFolder;
import jfl.cli.compare.Sanitized;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.HostedProgram.Compiler;
import jfl.cli.pipeline.Pipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Green can go red: for every miscompile that can be planted some program behaves otherwise than on HotSpot. Programs are tried until one does. */
class PlantedMiscompileTest {
    private static final Map<Path, String> SOUND = new HashMap<>();

    @Test
    void thereAreEnough() {
        assertThat(jfl.backend.Fault.values().length + jfl.optimize.Fault.values().length).isGreaterThanOrEqualTo(30);
    }

    @TestFactory
    Stream<DynamicTest> inTheBackEnd() {
        return Stream.of(jfl.backend.Fault.values()).map(f -> DynamicTest.dynamicTest(f.name(), () ->
                caught(f.name(), p -> compile(p, new Pipeline.Request(Goal.PROGRAM, List.of(), true, true, o -> o.withFaults(Set.of(f)))))));
    }

    @TestFactory
    Stream<DynamicTest> inTheOptimiser() {
        return Stream.of(jfl.optimize.Fault.values()).map(f -> DynamicTest.dynamicTest(f.name(), () -> {
            System.setProperty("jfl.fault", f.name());
            try {
                caught(f.name(), p -> compile(p, Pipeline.Request.of(Goal.PROGRAM)));
            } finally {
                System.clearProperty("jfl.fault");
            }
        }));
    }

    private interface Compiling {
        Compilation compile(TestProgram program);
    }

    private static Compilation compile(TestProgram program, Pipeline.Request request) {
        return Pipeline.compile(Oracle.compile(program), request, Pipeline.Observer.NONE);
    }

    private static void caught(String fault, Compiling compiling) throws IOException {
        for (var program : TestProgram.all()) {
            if (!sound(program).equals(compiled(program, compiling)) && differs(program, compiling)) {
                return;
            }
        }
        throw new AssertionError("no program notices " + fault);
    }

    /** The C without any fault. */
    private static String sound(TestProgram program) {
        var known = SOUND.get(program.file());
        if (known != null) {
            return known;
        }
        var planted = System.clearProperty("jfl.fault");
        try {
            SOUND.put(program.file(), Hosted.compile(program).c());
        } finally {
            if (planted != null) {
                System.setProperty("jfl.fault", planted);
            }
        }
        return SOUND.get(program.file());
    }

    /** A compiler that falls over its own miscompile has noticed it. */
    private static String compiled(TestProgram program, Compiling compiling) {
        try {
            return compiling.compile(program).c();
        } catch (RuntimeException noticed) {
            return "";
        }
    }

    private static boolean differs(TestProgram program, Compiling compiling) throws IOException {
        try (var folder = TemporaryFolder.create()) {
            var outcome = Sanitized.run(Sanitized.build(compiling.compile(program), folder.path(), Compiler.GCC), program.arguments(), Map.of());
            return !outcome.same(Oracle.run(program));
        } catch (RuntimeException noticed) {
            return true;
        }
    }
}
