// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code jfl} command. */
@Command(
        name = "jfl",
        description = "Linux kernel modules in ordinary Java.",
        mixinStandardHelpOptions = true,
        version = "jfl 0.1.0")
public final class Main implements Runnable {
    /** Parses the command line, runs the command and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }
}
