// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jfl.cli.output.Terminal;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.KernelBuild;
import jfl.cli.pipeline.KernelOutput;
import jfl.vm.GuestCase;
import jfl.vm.GuestModule;
import jfl.vm.GuestRun;
import jfl.vm.ModuleBuild;

/** {@code jfl exec --in-kernel}: a program with a main method, built as a module and loaded in a VM. */
final class KernelProgram {

    private KernelProgram() {
    }

    static int run(Compilation compilation, KernelOptions options, Path folder, Terminal terminal) throws Exception {
        var kernel = options.kernel(terminal);
        KernelBuild.layOut(List.of(compilation), Map.of(), folder);
        var built = KernelBuild.make(ModuleBuild.of(kernel.headers(), folder).with(options.compiler.module()).withoutDebugInfo(), false);
        var result = new GuestRun(kernel).add(GuestCase.of(compilation.name(), GuestModule.of(built.modules().getFirst()))).run();
        var output = KernelOutput.of(compilation.name(), result.cases().getFirst());
        System.out.write(output.standardOutput());
        System.out.flush();
        System.err.write(output.standardError());
        System.err.flush();
        if (output.exitStatus().isPresent() && result.problems().isEmpty()) {
            return output.exitStatus().getAsInt();
        }
        result.failures().forEach(line -> terminal.error(line, null));
        return 1;
    }
}
