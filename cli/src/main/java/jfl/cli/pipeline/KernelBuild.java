// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jfl.backend.RuntimeFiles;
import jfl.cli.input.Libraries;
import jfl.cli.input.UserError;
import jfl.vm.ModuleBuild;

/** Lays out generated C with its headers, and has Kbuild make modules of it. */
public final class KernelBuild {

    private KernelBuild() {
    }

    /** Writes {@code NAME.c} for each compilation, the runtime headers, the shims and the {@code Kbuild} file. */
    public static void layOut(List<Compilation> compilations, Map<String, byte[]> userShims, Path folder) throws IOException {
        RuntimeFiles.writeTo(folder);
        write(folder, Libraries.shims());
        write(folder, userShims);
        for (var compilation : compilations) {
            writeIfChanged(folder.resolve(compilation.name() + ".c"), compilation.c().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        // $(src) is relative to the kernel tree on some versions: only the absolute path is right on all.
        ModuleBuild.writeKbuild(folder, compilations.stream().map(Compilation::name).toList(), List.of("-I" + folder.toAbsolutePath()));
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            writeIfChanged(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** An unchanged file keeps its time, so that Kbuild does not compile again. */
    private static void writeIfChanged(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), content)) {
            Files.write(file, content);
        }
    }

    /** Runs Kbuild; generated C that does not compile is our defect, unless a trusted binding of the user's own is in it. */
    public static ModuleBuild.Result make(ModuleBuild build, boolean userShims) {
        var result = build.run();
        if (result.ok()) {
            return result;
        }
        if (result.output().contains("No space left on device")) {
            throw UserError.of("the disk is full", "free some space, or set TMPDIR to a folder on another disk");
        }
        licence(result.output());
        if (userShims) {
            throw UserError.failed("Kbuild failed:\n" + result.output(), "look at the module's own shims");
        }
        throw new IllegalStateException("Kbuild failed:\n" + result.output());
    }

    /** What the kernel gives to modules under the GPL only, and what its namespaces guard (RULES E5), is the author's to put right. */
    private static void licence(String output) {
        var refusal = output.lines().filter(l -> l.contains("GPL-incompatible module") || l.contains("from namespace")).findFirst();
        if (refusal.isPresent()) {
            throw UserError.failed(refusal.get().replaceFirst("^ERROR: modpost: ", ""),
                    "the symbol is for modules under the GPL: write `license = \"GPL\"` in `@ModuleInfo`, or do without what needs it");
        }
    }
}
