// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import java.util.Objects;
import jfl.contracts.Borrowed;
import jfl.contracts.Trusted;
import linux.Errno;

/**
 * Data that user space hands over, read once from front to back.
 *
 * <p>Every byte is copied at most once, because user space may change it in between (RULES H1): what was read has to be
 * checked, and stays as it was checked. What an operation does not read stays where it is.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/uaccess.h">linux/uaccess.h</a>
 */
@Trusted
@Borrowed
public final class UserReader {
    private final UserPointer from;
    private final long position;
    private int next;
    private int end;

    UserReader(UserPointer from, int size, long position) {
        this.from = from;
        this.position = position;
        this.end = size;
    }

    /**
     * Returns how much is left to read.
     *
     * @return a number of bytes
     */
    public int remaining() {
        return end - next;
    }

    /**
     * Returns the position of the file for which the data is meant.
     *
     * @return the position of the first byte of the whole data, in bytes; 0 in an ioctl
     */
    public long position() {
        return position;
    }

    /**
     * Reads as much as there is, or as fits.
     *
     * @param to receives the data from its start on
     * @return how many bytes were read
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address
     */
    public int read(byte[] to) throws Errno {
        return read(to, 0, to.length);
    }

    /**
     * Reads as much as there is, up to a length.
     *
     * @param to receives the data
     * @param offset where in {@code to} the first byte goes
     * @param length how many bytes to read at most
     * @return how many bytes were read
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address
     * @throws IndexOutOfBoundsException if the range is not within {@code to}
     */
    public int read(byte[] to, int offset, int length) throws Errno {
        Objects.checkFromIndexSize(offset, length, to.length);
        int count = Math.min(length, remaining());
        // SAFETY: the range lies within the array by the check above; count is what remains at most.
        FileNatives.copyIn(from, next, to, offset, count);
        next += count;
        return count;
    }

    /**
     * Reads a number of 32 bits in the byte order of the machine.
     *
     * @return the number
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address, {@link Errno#EINVAL} if too little is left
     */
    public int readInt() throws Errno {
        int at = advance(Integer.BYTES);
        // SAFETY: four bytes were left.
        return (int) FileNatives.fetchInt(from, at);
    }

    /**
     * Reads a number of 64 bits in the byte order of the machine.
     *
     * @return the number
     * @throws Errno {@link Errno#EFAULT} if user space gave a bad address, {@link Errno#EINVAL} if too little is left
     */
    public long readLong() throws Errno {
        int at = advance(Long.BYTES);
        // SAFETY: eight bytes were left; they are fetched in two halves, each once.
        long first = FileNatives.fetchInt(from, at);
        long second = FileNatives.fetchInt(from, at + Integer.BYTES);
        return FileNatives.isLittleEndian() ? second << 32 | first : first << 32 | second;
    }

    /** Makes every later use find nothing left: the operation is over. */
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
