// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import jfl.cli.input.UserError;
import jfl.cli.output.Terminal;
import jfl.cli.pipeline.HostedProgram;
import jfl.vm.Kernel;
import jfl.vm.KernelStore;
import jfl.vm.ModuleBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which kernel, and which C compiler. */
final class KernelOptions {
    static final String DEFAULT = "6.1";

    /** The C compilers. */
    enum Compiler {
        GCC, CLANG;

        HostedProgram.Compiler hosted() {
            return this == GCC ? HostedProgram.Compiler.GCC : HostedProgram.Compiler.CLANG;
        }

        ModuleBuild.Compiler module() {
            return this == GCC ? ModuleBuild.Compiler.GCC : ModuleBuild.Compiler.CLANG;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--kernel", paramLabel = "V", description = "A stock kernel by version (6.1 or 6.12), or a kernel image. Default: 6.1.")
    String kernel = DEFAULT;

    @Option(names = "--headers", paramLabel = "PATH", description = "Kernel headers to build against, as /lib/modules/$(uname -r)/build.")
    @Nullable Path headers;

    @Option(names = "--cc", paramLabel = "CC", description = "The C compiler: ${COMPLETION-CANDIDATES} (default: gcc).")
    Compiler compiler = Compiler.GCC;

    /** The kernel to build for and to boot. */
    Kernel kernel(Terminal terminal) {
        var store = KernelStore.standard(terminal::progress);
        if (!kernel.contains("/")) {
            return store.get(kernel);
        }
        if (headers == null) {
            throw UserError.of("a kernel image needs the headers that belong to it", "add --headers PATH");
        }
        return store.local(Path.of(kernel), headers);
    }

    /** The headers to build against; no kernel is needed when the user gives them. */
    Path headers(Terminal terminal) {
        return Optional.ofNullable(headers).map(KernelStore::headers).orElseGet(() -> kernel(terminal).headers());
    }
}
