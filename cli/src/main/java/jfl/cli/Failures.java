// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jfl.cli.input.UserError;
import jfl.cli.output.Format;
import jfl.cli.output.Terminal;
import jfl.vm.VmException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One clear line for everything that goes wrong, and never a stack trace; {@code JFL_DEBUG} in the environment shows it after all. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int FAILED = 1;
    private static final int CANNOT = 2;
    private static final int DEFECT = 3;
    private static final String DISK = "free some space, or set TMPDIR to a folder on another disk";

    /** What to say, what to do about it, and the exit code. */
    private record Failure(int exitCode, String message, @Nullable String help) {
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult result) {
        if (System.getenv("JFL_DEBUG") != null) {
            exception.printStackTrace();
        }
        return say(failure(exception), terminal(command));
    }

    /** Wrong usage: one line, and where help is, instead of all the help. */
    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        var help = command.getCommandSpec().qualifiedName() + " --help";
        var format = asksForJson(Arrays.asList(arguments)) ? Format.JSON : Format.TEXT;
        return say(new Failure(CANNOT, decapitalised(Objects.toString(exception.getMessage(), "")), help), new Terminal(format));
    }

    private static Failure failure(Exception exception) {
        return switch (exception) {
            case UserError e -> new Failure(e.exitCode(), Objects.toString(e.getMessage(), ""), e.help());
            case VmException e -> new Failure(CANNOT, Objects.toString(e.getMessage(), ""), e.help().orElse(null));
            case IOException e when isFull(e) -> new Failure(CANNOT, "the disk is full", DISK);
            case FileSystemException e -> new Failure(CANNOT, "cannot use " + e.getFile() + ": " + reason(e), null);
            case IOException e -> new Failure(CANNOT, String.valueOf(e.getMessage()), null);
            case InterruptedException _ -> new Failure(FAILED, "interrupted", null);
            case RuntimeException e -> new Failure(DEFECT, "this is a defect of jfl: " + firstLines(e), "run again with JFL_DEBUG=1 and report what it prints");
            default -> new Failure(FAILED, String.valueOf(exception.getMessage()), null);
        };
    }

    /** The JDK gives a reason only where the class of the exception is none. */
    private static String reason(FileSystemException e) {
        return switch (e) {
            case FileAlreadyExistsException _ -> "a file of that name is in the way";
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case DirectoryNotEmptyException _ -> "the folder is not empty";
            default -> Objects.requireNonNullElse(e.getReason(), "it cannot be read or written");
        };
    }

    private static boolean isFull(IOException e) {
        return String.valueOf(e.getMessage()).contains("No space left");
    }

    private static String firstLines(Exception e) {
        return String.valueOf(e.getMessage()).lines().limit(3).reduce((a, b) -> a + " | " + b).orElse(e.getClass().getSimpleName());
    }

    private static String decapitalised(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private static boolean asksForJson(List<String> arguments) {
        int at = arguments.indexOf("--format");
        return arguments.contains("--format=json") || at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("json");
    }

    /** The command's own terminal, whose JSON object the failure becomes a part of, or one in the format that was asked for. */
    private static Terminal terminal(CommandLine command) {
        if (command.getMixins().get("common") instanceof CommonOptions common) {
            return common.terminal();
        }
        var parsed = command.getParseResult();
        return new Terminal(parsed != null && parsed.hasMatchedOption("--format") ? parsed.matchedOptionValue("--format", Format.TEXT) : Format.TEXT);
    }

    private static int say(Failure failure, Terminal terminal) {
        terminal.error(failure.message(), failure.help());
        terminal.finish();
        return failure.exitCode();
    }
}
