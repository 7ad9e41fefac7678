// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.input;

import org.jspecify.annotations.Nullable;

/** Something that the user has to put right: one line, what to do about it, and the exit code. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String help;
    private final int exitCode;

    private UserError(int exitCode, String message, @Nullable String help) {
        super(message);
        this.exitCode = exitCode;
        this.help = help;
    }

    /** Bad input, or something on this machine is missing: exit code 2. */
    public static UserError of(String message, @Nullable String help) {
        return new UserError(2, message, help);
    }

    /** The work itself failed: exit code 1. */
    public static UserError failed(String message, @Nullable String help) {
        return new UserError(1, message, help);
    }

    /** What to do about it. */
    public @Nullable String help() {
        return help;
    }

    public int exitCode() {
        return exitCode;
    }
}
