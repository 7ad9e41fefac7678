// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.cli.TemporaryFolder;
import jfl.cli.input.Input;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.KernelBuild;
import jfl.cli.pipeline.Pipeline;
import jfl.verify.Families;
import jfl.vm.GuestCase;
import jfl.vm.GuestModule;
import jfl.vm.GuestRun;
import jfl.vm.KernelStore;
import jfl.vm.ModuleBuild;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The samples build without a complaint of the compiler or of sparse, run their demos with real clients on stock kernels, unload, and leave a clean kernel log.
 * Their {@code modinfo} says what nobody has checked.
 */
class SamplesTest {
    private static final Path HOME = Path.of(System.getProperty("jfl.home", ".."));
    private static final List<String> SAMPLES = List.of("hello", "echo", "sha256");

    @ParameterizedTest
    @CsvSource({"6.1, GCC", "6.1, CLANG", "6.12, GCC", "6.12, CLANG"})
    void demosRun(String version, ModuleBuild.Compiler compiler) throws Exception {
        var kernel = KernelStore.standard(System.err::println).get(version);
        try (var folder = TemporaryFolder.create(); var clients = TemporaryFolder.create()) {
            KernelBuild.layOut(SAMPLES.stream().map(SamplesTest::compile).toList(), Map.of(), folder.path());
            var build = ModuleBuild.of(kernel.headers(), folder.path()).with(compiler).withoutDebugInfo();
            var built = KernelBuild.make(compiler == ModuleBuild.Compiler.GCC ? build.withSparse() : build, false);
            assertThat(built.messages()).as("complaints about generated C, runtime and shims").isEmpty();
            var run = new GuestRun(kernel);
            for (var sample : SAMPLES) {
                var module = folder.path().resolve(sample + ".ko");
                assertThat(modinfo(module)).contains("jfl_not_checked=" + unchecked()).contains("jfl_source=");
                run.add(new GuestCase(sample, List.of(new GuestModule(module, parameters(sample))), Optional.of(Files.readString(demo(sample)))));
                client(sample, clients.path()).forEach(c -> run.file("/bin/" + c.getFileName(), c));
            }
            var result = run.run();
            assertThat(result.failures()).isEmpty();
            assertThat(result.ok()).isTrue();
        }
    }

    private static Compilation compile(String sample) {
        return Pipeline.compile(Input.driver(HOME.resolve("samples").resolve(sample)), Pipeline.Request.of(Goal.MODULE), Pipeline.Observer.NONE);
    }

    private static Path demo(String sample) {
        return HOME.resolve("samples").resolve(sample).resolve("demo.sh");
    }

    private static List<String> parameters(String sample) throws IOException {
        var file = demo(sample).resolveSibling("demo.params");
        return Files.exists(file) ? Files.readAllLines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).toList() : List.of();
    }

    private static List<Path> client(String sample, Path folder) throws IOException, InterruptedException {
        var source = demo(sample).resolveSibling("client").resolve(sample + "-client.c");
        if (!Files.exists(source)) {
            return List.of();
        }
        var program = folder.resolve(sample + "-client");
        var gcc = new ProcessBuilder("gcc", "-static", "-Wall", "-Wextra", "-Werror", "-o", program.toString(), source.toString()).inheritIO().start();
        assertThat(gcc.waitFor()).isZero();
        return List.of(program);
    }

    private static String unchecked() {
        return Families.UNCHECKED.stream().map(f -> f.name() + " " + f.about()).collect(Collectors.joining("; "));
    }

    /** The section that {@code modinfo} prints: strings that end in a zero byte. */
    private static String modinfo(Path module) throws IOException {
        return Stream.of(Files.readString(module, StandardCharsets.ISO_8859_1).split("\0")).filter(s -> s.startsWith("jfl_")).collect(Collectors.joining("\n"));
    }
}
