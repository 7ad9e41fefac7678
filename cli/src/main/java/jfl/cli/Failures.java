// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import jfl.cli.input.UserError;
import jfl.vm.VmException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One clear line for everything that goes wrong, and never a stack trace; {@code JFL_DEBUG} in the environment shows it after all. */
final class Failures implements IExecutionExceptionHandler {
    private static final int FAILED = 1;
    private static final int CANNOT = 2;
    private static final int DEFECT = 3;

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult result) {
        if (System.getenv("JFL_DEBUG") != null) {
            exception.printStackTrace();
        }
        return switch (exception) {
            case UserError e -> say(e.exitCode(), e.getMessage(), e.help());
            case VmException e -> say(CANNOT, e.getMessage(), e.help().orElse(null));
            case FileSystemException e when String.valueOf(e.getReason()).contains("No space left") ->
                say(CANNOT, "the disk is full: cannot write " + e.getFile(), "free some space, or set TMPDIR to a folder on another disk");
            case IOException e when String.valueOf(e.getMessage()).contains("No space left") ->
                say(CANNOT, "the disk is full", "free some space, or set TMPDIR to a folder on another disk");
            case FileSystemException e -> say(CANNOT, "cannot use " + e.getFile() + ": " + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason()), null);
            case IOException e -> say(CANNOT, String.valueOf(e.getMessage()), null);
            case InterruptedException _ -> say(FAILED, "interrupted", null);
            case RuntimeException e -> say(DEFECT, "this is a defect of jfl: " + firstLine(e), "run again with JFL_DEBUG=1 and report what it prints");
            default -> say(FAILED, String.valueOf(exception.getMessage()), null);
        };
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().limit(3).reduce((a, b) -> a + " | " + b).orElse(e.getClass().getSimpleName());
    }

    private static int say(int exitCode, String message, @org.jspecify.annotations.Nullable String help) {
        System.err.println("error: " + message);
        if (help != null) {
            System.err.println("help: " + help);
        }
        return exitCode;
    }
}
