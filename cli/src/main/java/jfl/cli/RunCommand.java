// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jfl.cli.input.Input;
import jfl.cli.input.UserError;
import jfl.cli.input.UserProgram;
import jfl.cli.output.Format;
import jfl.cli.output.Terminal;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.Pipeline;
import jfl.vm.GuestCase;
import jfl.vm.GuestModule;
import jfl.vm.GuestResult;
import jfl.vm.GuestRun;
import jfl.vm.Kernel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jfl run}: build a module, boot a kernel, load it, use it, unload it. */
@Command(name = "run", mixinStandardHelpOptions = true, description = {
    "Build a module, boot a stock kernel in a VM, load it, run DIR/demo.sh, unload it.",
    "Succeeds only if all went well and the kernel log is clean."})
final class RunCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    KernelOptions kernel = new KernelOptions();

    @Parameters(index = "0", paramLabel = "DIR", description = "The driver's folder, with demo.sh, and demo.params for the module's parameters.")
    Path input = Path.of("");

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "How long demo.sh may take (default: 60).")
    int seconds = 60;

    @Option(names = {"-q", "--quiet"}, description = "Do not show the kernel's console.")
    boolean quiet;

    @Override
    public Integer call() throws Exception {
        return common.run(() -> Input.driver(input), this::run);
    }

    private int run(UserProgram user) throws Exception {
        var terminal = common.terminal();
        terminal.progress("compiling " + input);
        var compilation = Pipeline.compile(user, Pipeline.Request.of(Goal.MODULE), common.observer());
        terminal.showWarnings(compilation.warnings(), user::lines);
        var target = kernel.kernel(terminal);
        try (var work = WorkFolder.of(input, target.headers(), kernel.compiler); var clients = TemporaryFolder.create()) {
            terminal.progress("building " + compilation.name() + ".ko for " + target.release());
            var module = ModuleMaker.make(compilation, input, target.headers(), kernel.compiler, work.path());
            terminal.progress("booting " + target.release());
            var result = guest(target, module, clients.path(), terminal).run();
            return report(result, terminal);
        }
    }

    private GuestRun guest(Kernel target, Path module, Path clients, Terminal terminal) throws Exception {
        var demo = input.resolve("demo.sh");
        var loaded = new GuestModule(module, parameters());
        var guestCase = new GuestCase(String.valueOf(input.toAbsolutePath().normalize().getFileName()), List.of(loaded),
                Files.exists(demo) ? Optional.of(Files.readString(demo)) : Optional.empty());
        var run = new GuestRun(target).add(guestCase).caseLimit(Duration.ofSeconds(seconds)).limit(Duration.ofSeconds(seconds + 120L));
        for (var client : Clients.build(input, clients)) {
            run.file("/bin/" + client.getFileName(), client);
        }
        if (!quiet && terminal.format() == Format.TEXT) {
            run.onStepLine(line -> System.err.println(line)).onOutput(bytes -> System.out.writeBytes(bytes));
        }
        return run;
    }

    /** {@code demo.params}: one {@code name=value} a line. */
    private List<String> parameters() throws IOException {
        var file = input.resolve("demo.params");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        }
    }

    private static int report(GuestResult result, Terminal terminal) {
        System.out.flush();
        if (result.ok()) {
            terminal.result("ran", "module loaded, demo passed, module unloaded, kernel log clean (" + result.wall().toMillis() + " ms)");
            Assurance.print(terminal);
            return 0;
        }
        var failures = result.failures();
        throw UserError.failed("the run failed: " + (failures.isEmpty() ? "no reason is known" : String.join("\n  ", failures)), null);
    }
}
