// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import linux.Errno;

/**
 * What a character device does when user space uses it. Every method has the default that the kernel would apply to a
 * device without it.
 *
 * <p>{@link #open} answers with the object that serves the opened file: the device's own object, by default, so all
 * open files share it; or a new one, which is then the place for what belongs to one open file.
 *
 * {@snippet :
 * final class Counters implements FileOperations {
 *     @Override
 *     public FileOperations open(File file) {
 *         return new Counter();           // one for each open file
 *     }
 * }
 * }
 *
 * <p>All methods run in the task that made the system call, may sleep, and may run at the same time as each other and
 * as themselves, on the same file too. What they change belongs in a {@link linux.sync.Mutex}. An exception becomes the
 * error of the system call: {@link Errno} its own, {@link OutOfMemoryError} {@code ENOMEM}, {@link
 * IllegalArgumentException} {@code EINVAL}, {@link UnsupportedOperationException} {@code EOPNOTSUPP}, others {@code EIO}.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/fs.h">linux/fs.h</a>
 * @see <a href="https://docs.kernel.org/filesystems/vfs.html#struct-file-operations">struct file_operations</a>
 */
public interface FileOperations {
    /**
     * A file was opened: {@code open(2)}. Runs with the lock of all misc devices held, so it should not take long.
     *
     * @param file the file, valid until the method returns
     * @return what serves the file until it is released
     * @throws Errno why it cannot be opened
     */
    default FileOperations open(File file) throws Errno {
        return this;
    }

    /**
     * The last descriptor of the file was closed. Nothing else runs on the file, then or later. Errors go nowhere.
     *
     * @param file the file, valid until the method returns
     */
    default void release(File file) {}

    /**
     * Hands data to user space: {@code read(2)}. The file's position advances by the result.
     *
     * @param file the file, valid until the method returns
     * @param to where the data goes; says how much was asked for, and from which position
     * @return how many bytes were written to {@code to}, in bytes; 0 at the end of the file
     * @throws Errno why there is none, {@link Errno#EINVAL} by default
     */
    default int read(File file, UserWriter to) throws Errno {
        throw new Errno(Errno.EINVAL);
    }

    /**
     * Takes data from user space: {@code write(2)}. The file's position advances by the result.
     *
     * @param file the file, valid until the method returns
     * @param from where the data comes from; says how much there is, and for which position
     * @return how much was taken, in bytes
     * @throws Errno why it was not taken, {@link Errno#EINVAL} by default
     */
    default int write(File file, UserReader from) throws Errno {
        throw new Errno(Errno.EINVAL);
    }

    /**
     * Moves the file's position: {@code lseek(2)}. A device of a known size answers {@link Whence#resolve}.
     *
     * @param file the file, valid until the method returns
     * @param offset the distance to move, in bytes
     * @param whence where the distance counts from
     * @param position the position before, in bytes
     * @return the new position, in bytes, not negative
     * @throws Errno why it was not moved, {@link Errno#ESPIPE} by default
     */
    default long seek(File file, long offset, Whence whence, long position) throws Errno {
        throw new Errno(Errno.ESPIPE);
    }

    /**
     * Does what has no system call of its own: {@code ioctl(2)}. Serves 32-bit programs too, so an argument has the
     * same layout for them: fixed sizes, natural alignment, no pointers.
     *
     * @param file the file, valid until the method returns
     * @param command the command, made by {@link Ioctl}
     * @param argument the third argument of the system call
     * @return the result of the system call, not negative
     * @throws Errno why it failed, {@link Errno#ENOTTY} for an unknown command
     */
    default int ioctl(File file, int command, IoctlArgument argument) throws Errno {
        throw new Errno(Errno.ENOTTY);
    }

    /**
     * Says what can be done without waiting: {@code poll(2)}, {@code select(2)}, {@code epoll_wait(2)}. Names the queues
     * that are woken when the answer changes, by {@link PollTable#watch}, before it looks.
     *
     * @param file the file, valid until the method returns
     * @param table collects the queues
     * @return bits of {@link Poll}
     */
    default int poll(File file, PollTable table) {
        return Poll.ALWAYS;
    }
}
