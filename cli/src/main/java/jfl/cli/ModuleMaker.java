// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.KernelBuild;
import jfl.vm.ModuleBuild;

/** Builds the module of a driver folder. */
final class ModuleMaker {

    private ModuleMaker() {
    }

    /** Where results of a driver go: {@code build} in its folder, or beside its JAR. */
    static Path buildFolder(Path input) {
        return Files.isDirectory(input) ? input.resolve("build") : input.toAbsolutePath().resolveSibling("build");
    }

    /** Makes {@code NAME.ko} in {@code work}; the caller moves it to where it belongs. */
    static Path make(Compilation compilation, Path input, Path headers, KernelOptions.Compiler compiler, Path work) throws IOException {
        var shims = shims(input);
        KernelBuild.layOut(List.of(compilation), shims, work);
        var result = KernelBuild.make(ModuleBuild.of(headers, work).with(compiler.module()), !shims.isEmpty());
        return result.modules().stream().filter(m -> m.endsWith(compilation.name() + ".ko")).findFirst()
                .orElseThrow(() -> new IllegalStateException("Kbuild made no " + compilation.name() + ".ko"));
    }

    /** The shims of a driver's own trusted bindings (RULES T2). */
    private static Map<String, byte[]> shims(Path input) throws IOException {
        var folder = input.resolve("src/main/resources/shims");
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        var shims = new TreeMap<String, byte[]>();
        try (Stream<Path> list = Files.list(folder)) {
            for (var file : list.filter(f -> f.toString().endsWith(".h")).toList()) {
                shims.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return shims;
    }
}
