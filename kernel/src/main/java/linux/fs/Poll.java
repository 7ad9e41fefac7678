// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

/**
 * What can be done with a file without waiting; the bits that {@link FileOperations#poll} returns.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/uapi/linux/eventpoll.h">uapi/linux/eventpoll.h</a>
 */
public final class Poll {
    /** There is something to read, or the end of the file: {@code EPOLLIN | EPOLLRDNORM}. */
    public static final int READABLE = 0x0041;

    /** Urgent data can be read: {@code EPOLLPRI}. */
    public static final int URGENT = 0x0002;

    /** A write would not wait: {@code EPOLLOUT | EPOLLWRNORM}. */
    public static final int WRITABLE = 0x0104;

    /** An error is pending: {@code EPOLLERR}. */
    public static final int ERROR = 0x0008;

    /** The other side is gone: {@code EPOLLHUP}. */
    public static final int HANG_UP = 0x0010;

    /** Reading and writing never wait: what the kernel assumes of a file without poll, {@code DEFAULT_POLLMASK}. */
    public static final int ALWAYS = READABLE | WRITABLE;

    private Poll() {}
}
