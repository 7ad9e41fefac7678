// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code jfl} command. */
@Command(
        name = "jfl",
        description = "Linux kernel modules in ordinary Java.",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        subcommands = {
            RunCommand.class,
            BuildCommand.class,
            VerifyCommand.class,
            ExecCommand.class,
            FuzzCommand.class,
            BenchCommand.class,
            DoctorCommand.class,
            ExplainCommand.class,
            NewCommand.class,
            HelpCommand.class
        },
        footer = {"", "  test          Run every test of this checkout (./jfl test --help).", "", "Start with: ./jfl run samples/echo"})
public final class Main implements Runnable {

    static final String VERSION = "jfl 0.1.0";

    private Main() {
    }

    /** Parses the command line, runs the command and exits with its status. */
    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println(VERSION); // without the command line's annotations, which take most of the time
            return;
        }
        System.exit(commandLine().execute(arguments));
    }

    /** The command line; tests call it in their own process. */
    static CommandLine commandLine() {
        var line = new CommandLine(new Main());
        var failures = new Failures();
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // What comes after the program of `exec` is the program's.
        line.getSubcommands().get("exec").setStopAtPositional(true);
        return line;
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }
}
