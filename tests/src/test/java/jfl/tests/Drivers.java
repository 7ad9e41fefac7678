// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jfl.cli.input.Input;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.KernelBuild;
import jfl.cli.pipeline.Pipeline;
import jfl.vm.GuestCase;
import jfl.vm.GuestModule;
import jfl.vm.GuestRun;
import jfl.vm.Kernel;
import jfl.vm.ModuleBuild;

/** Several drivers in one build and one boot, by the same steps as {@code jfl run} takes with one. */
public final class Drivers {

    private Drivers() {
    }

    /** A driver from a folder or a JAR. */
    public static Compilation compile(Path input) {
        return Pipeline.compile(Input.driver(input), Pipeline.Request.of(Goal.MODULE), Pipeline.Observer.NONE);
    }

    /** A run with a case for each driver folder, called as the folder, with its demo; the modules are made in {@code work}. */
    public static GuestRun run(Kernel kernel, List<Path> drivers, Path work) throws IOException {
        var shims = new TreeMap<String, byte[]>();
        drivers.forEach(d -> shims.putAll(shims(d)));
        build(kernel, drivers.stream().map(Drivers::compile).toList(), shims, work);
        var run = new GuestRun(kernel);
        for (var driver : drivers) {
            var name = String.valueOf(driver.getFileName());
            run.add(new GuestCase(name, List.of(GuestModule.of(work.resolve(name + ".ko"))), Optional.of(Files.readString(driver.resolve("demo.sh")))));
        }
        return run;
    }

    /** Makes modules with GCC. */
    public static void build(Kernel kernel, List<Compilation> compilations, Map<String, byte[]> shims, Path work) throws IOException {
        KernelBuild.layOut(compilations, shims, work);
        KernelBuild.make(ModuleBuild.of(kernel.headers(), work).withoutDebugInfo(), !shims.isEmpty());
    }

    private static Map<String, byte[]> shims(Path driver) {
        var folder = driver.resolve("src/main/resources/shims");
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            var shims = new TreeMap<String, byte[]>();
            for (var file : files.toList()) {
                shims.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
            return shims;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
