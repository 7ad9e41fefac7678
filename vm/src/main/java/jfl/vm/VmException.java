// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the test bed needs is missing or broken. The message is one line that stands alone; {@link #help()} is one
 * thing the reader can do about it.
 */
public final class VmException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String help;

    /** A failure that nothing but reading the message helps against. */
    public VmException(String message) {
        this(message, null);
    }

    /** A failure and what to do about it. */
    public VmException(String message, @Nullable String help) {
        this(message, help, null);
    }

    /** A failure, what to do about it, and what caused it. */
    public VmException(String message, @Nullable String help, @Nullable Throwable cause) {
        super(message, cause);
        this.help = help;
    }

    /** What to do, when there is something to do. */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }
}
