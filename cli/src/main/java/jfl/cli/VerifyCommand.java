// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jfl.cli.input.Input;
import jfl.cli.pipeline.Goal;
import jfl.cli.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jfl verify}: everything up to the generation of C. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Check a module against the rules, and build nothing.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR|JAR|FILE.java", description = "A module, or a program with a main method.")
    Path input = Path.of("");

    @Override
    public Integer call() throws Exception {
        boolean program = input.toString().endsWith(".java");
        return common.run(() -> program ? Input.file(input) : Input.driver(input), user -> {
            var request = new Pipeline.Request(program ? Goal.PROGRAM : Goal.MODULE, List.of(), true, true, o -> o);
            var accepted = Pipeline.verify(user, request, common.observer());
            common.terminal().result("accepted", accepted.name());
            Assurance.print(common.terminal());
            return 0;
        });
    }
}
