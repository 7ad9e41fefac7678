// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import java.util.Objects;
import jfl.contracts.Borrowed;
import jfl.contracts.Trusted;
import linux.Errno;

/**
 * Room that user space offers for data, filled from front to back.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/uaccess.h">linux/uaccess.h</a>
 */
@Trusted
@Borrowed
public final class UserWriter {
    private final UserPointer to;
    private final long position;
    private int next;
    private int end;

    UserWriter(UserPointer to, int size, long position) {
        this.to = to;
        this.position = position;
        this.end = size;
    }

    /**
     * Returns how much room is left.
     *
     * @return a number of bytes
     */
    public int remaining() {
        return end - next;
    }

    /**
     * Returns the position of the file from which data was asked for.
     *
     * @return the position that the first byte of the whole room stands for, in bytes; 0 in an ioctl
     */
    public long position() {
        return position;
    }

    /**
     * Writes as much as there is room for.
     *
     * @param from the data
     * @return how many bytes were written
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address
     */
    public int write(byte[] from) throws Errno {
        return write(from, 0, from.length);
    }

    /**
     * Writes as much of a range as there is room for.
     *
     * @param from holds the data
     * @param offset where in {@code from} the data starts
     * @param length how many bytes to write at most
     * @return how many bytes were written
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address
     * @throws IndexOutOfBoundsException if the range is not within {@code from}
     */
    public int write(byte[] from, int offset, int length) throws Errno {
        Objects.checkFromIndexSize(offset, length, from.length);
        int count = Math.min(length, remaining());
        // SAFETY: the range lies within the array by the check above; count is the room left at most.
        FileNatives.copyOut(to, next, from, offset, count);
        next += count;
        return count;
    }

    /**
     * Writes what a file with the given content shows at {@link #position()}, as {@code simple_read_from_buffer} does:
     * reading the file from front to back yields the content, then its end.
     *
     * @param content the whole content of the file
     * @return how many bytes were written, 0 at or after the end
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address
     */
    public int writeFrom(byte[] content) throws Errno {
        if (position < 0 || position >= content.length) {
            return 0;
        }
        int start = (int) position;
        return write(content, start, content.length - start);
    }

    /**
     * Writes a number of 32 bits in the byte order of the machine.
     *
     * @param value the number
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address, {@link Errno#EINVAL} if too little is left
     */
    public void writeInt(int value) throws Errno {
        int at = advance(Integer.BYTES);
        // SAFETY: there was room for four bytes.
        FileNatives.storeInt(to, at, value);
    }

    /**
     * Writes a number of 64 bits in the byte order of the machine.
     *
     * @param value the number
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address, {@link Errno#EINVAL} if too little is left
     */
    public void writeLong(long value) throws Errno {
        int at = advance(Long.BYTES);
        // SAFETY: there was room for eight bytes.
        FileNatives.storeLong(to, at, value);
    }

    /** Makes every later use find no room: the operation is over. */
    void revoke() {
        next = 0;
        end = 0;
    }

    private int advance(int size) throws Errno {
        if (remaining() < size) {
            throw new Errno(Errno.EINVAL);
        }
        int at = next;
        next += size;
        return at;
    }
}
