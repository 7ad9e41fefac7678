// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.util.concurrent.Callable;
import jfl.cli.input.UserError;
import picocli.CommandLine.Command;

/** {@code jfl bench}: measurements, each with a bar; exit code 1 when the bar is missed. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measure; exit code 1 when a bar is missed.", subcommands = BenchBuildCommand.class)
final class BenchCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw UserError.of("name what to measure: build", "jfl bench build");
    }
}
