// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jfl.cli.input.Input;
import jfl.cli.input.UserProgram;
import jfl.cli.pipeline.Child;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.HostedProgram;
import jfl.cli.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jfl exec}: compile a program and run it, hosted or in the kernel. */
@Command(name = "exec", mixinStandardHelpOptions = true, description = {
    "Compile a Java program and run it: same standard output and exit code as `java -ea FILE.java`.",
    "Arguments after FILE belong to the program."})
final class ExecCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    KernelOptions kernel = new KernelOptions();

    @Option(names = "--in-kernel", description = "Run it as a module in a VM, with System.out on the console.")
    boolean inKernel;

    @Option(names = "--cflag", paramLabel = "FLAG", description = "Another flag for the C compiler, for example -fsanitize=address.")
    List<String> flags = new ArrayList<>();

    @Option(names = "--no-optimize", description = "Run only the passes that a program is not right without.")
    boolean plain;

    @Parameters(index = "0", paramLabel = "FILE.java", description = "The program; its first class has the main method.")
    Path file = Path.of("");

    @Parameters(index = "1..*", paramLabel = "ARGUMENTS", description = "Arguments of the program.")
    List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        return common.run(() -> Input.file(file), user -> inKernel ? inKernel(user) : hosted(user));
    }

    private int hosted(UserProgram user) throws Exception {
        var compilation = Pipeline.compile(user, request(Goal.PROGRAM), common.observer());
        common.terminal().showWarnings(compilation.warnings(), user::lines);
        try (var folder = TemporaryFolder.create()) {
            var program = HostedProgram.build(compilation, folder.path(), kernel.compiler.hosted(), flags);
            var command = new ArrayList<>(List.of(program.toString()));
            command.addAll(arguments);
            try (var child = Child.start(new ProcessBuilder(command).inheritIO())) {
                return child.waitFor();
            }
        }
    }

    private int inKernel(UserProgram user) throws Exception {
        var compilation = Pipeline.compile(user, request(Goal.PROGRAM_IN_KERNEL).withArguments(arguments), common.observer());
        common.terminal().showWarnings(compilation.warnings(), user::lines);
        try (var folder = TemporaryFolder.create()) {
            return KernelProgram.run(compilation, kernel, folder.path(), common.terminal());
        }
    }

    private Pipeline.Request request(Goal goal) {
        return new Pipeline.Request(goal, List.of(), true, !plain, o -> o);
    }
}
