// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import jfl.contracts.Borrowed;

/**
 * An open file, as it was when the operation began.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/fs.h">struct file in linux/fs.h</a>
 */
@Borrowed
public final class File {
    /** {@code O_NONBLOCK} of asm-generic/fcntl.h. */
    private static final int O_NONBLOCK = 04000;

    /** {@code O_ACCMODE}, {@code O_RDONLY} and {@code O_WRONLY}. */
    private static final int ACCESS_MODE = 3;

    private static final int READ_ONLY = 0;
    private static final int WRITE_ONLY = 1;

    private final int flags;

    File(int flags) {
        this.flags = flags;
    }

    /**
     * Says whether the caller would rather get {@link linux.Errno#EAGAIN} than wait.
     *
     * @return whether {@code O_NONBLOCK} is set
     */
    public boolean isNonBlocking() {
        return (flags & O_NONBLOCK) != 0;
    }

    /**
     * Says whether the file was opened for reading.
     *
     * @return whether it may be read
     */
    public boolean isReadable() {
        return (flags & ACCESS_MODE) != WRITE_ONLY;
    }

    /**
     * Says whether the file was opened for writing.
     *
     * @return whether it may be written
     */
    public boolean isWritable() {
        return (flags & ACCESS_MODE) != READ_ONLY;
    }
}
