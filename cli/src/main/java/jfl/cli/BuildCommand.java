// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jfl.cli.input.Input;
import jfl.cli.input.UserProgram;
import jfl.cli.output.Terminal;
import jfl.cli.pipeline.Compilation;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.Pipeline;
import jfl.ir.text.Printer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jfl build}: from Java to a module, or to C, or to IR. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Verify and compile a module.")
final class BuildCommand implements Callable<Integer> {

    /** What to make. */
    enum Emit {
        KO, C, IR;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    KernelOptions kernel = new KernelOptions();

    @Parameters(index = "0", paramLabel = "DIR|JAR", description = "A folder with Java sources or class files, or a JAR.")
    Path input = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "Where to put the result (default: DIR/build).")
    @Nullable Path output;

    @Option(names = "--emit", paramLabel = "WHAT", description = "What to make: ${COMPLETION-CANDIDATES} (default: ko).")
    Emit emit = Emit.KO;

    @Option(names = "--no-line", description = "Do not lead the C back to the Java source with #line.")
    boolean noLine;

    @Override
    public Integer call() throws Exception {
        return common.run(() -> Input.driver(input), this::build);
    }

    private int build(UserProgram user) throws Exception {
        var terminal = common.terminal();
        var request = new Pipeline.Request(Goal.MODULE, List.of(), !noLine, true, o -> o);
        var compilation = Pipeline.compile(user, request, common.observer());
        terminal.showWarnings(compilation.warnings(), user::lines);
        var result = switch (emit) {
            case KO -> module(compilation, terminal);
            case C -> text(compilation.name() + ".c", compilation.c());
            case IR -> text(compilation.name() + ".jir", Printer.print(compilation.program()));
        };
        terminal.result("built", result.toString());
        if (emit == Emit.KO) {
            Assurance.print(terminal);
        }
        return 0;
    }

    private Path module(Compilation compilation, Terminal terminal) throws IOException {
        var headers = kernel.headers(terminal);
        var target = target(compilation.name() + ".ko");
        try (var work = WorkFolder.of(input, headers, kernel.compiler)) {
            var built = ModuleMaker.make(compilation, input, headers, kernel.compiler, work.path());
            return move(built, target);
        }
    }

    private Path text(String name, String content) throws IOException {
        var target = target(name);
        var part = part(target);
        try {
            Files.writeString(part, content, StandardCharsets.UTF_8);
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path move(Path built, Path target) throws IOException {
        var part = part(target);
        try {
            Files.copy(built, part, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Where the result grows before it gets its name; unlike a temporary file it has the usual permissions. */
    private static Path part(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /** A name that ends like the result is the result's name; anything else is a folder. */
    private Path target(String name) throws IOException {
        var folder = Optional.ofNullable(output).orElseGet(() -> ModuleMaker.buildFolder(input));
        var suffix = name.substring(name.lastIndexOf('.'));
        var target = folder.toString().endsWith(suffix) && !Files.isDirectory(folder) ? folder.toAbsolutePath() : folder.toAbsolutePath().resolve(name);
        Files.createDirectories(target.getParent());
        return target;
    }
}
