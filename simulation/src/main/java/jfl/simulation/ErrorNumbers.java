// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

/** From exceptions to error numbers, as generated code does it (RULES S9). */
final class ErrorNumbers {
    static final int EIO = 5;
    private static final int ENOMEM = 12;
    private static final int EINVAL = 22;
    private static final int EOPNOTSUPP = 95;

    private ErrorNumbers() {}

    static int of(Throwable thrown) {
        if (thrown.getClass().getName().equals("linux.Errno")) {
            return errorOf(thrown);
        }
        return switch (thrown) {
            case OutOfMemoryError _ -> ENOMEM;
            case IllegalArgumentException _ -> EINVAL;
            case UnsupportedOperationException _ -> EOPNOTSUPP;
            default -> EIO;
        };
    }

    /** The class is one of a simulation's loader, so there is no casting to it. */
    private static int errorOf(Throwable errno) {
        try {
            return (Integer) errno.getClass().getMethod("error").invoke(errno);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("linux.Errno has no error()", e);
        }
    }
}
