// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import org.jspecify.annotations.Nullable;

/** A simulated system call failed; what {@code errno} would be in user space. */
public final class SystemCallException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int errno;

    SystemCallException(String call, int errno, @Nullable Throwable cause) {
        super(call + " failed with errno " + errno, cause);
        this.errno = errno;
    }

    /** {@return the positive error number} */
    public int errno() {
        return errno;
    }
}
