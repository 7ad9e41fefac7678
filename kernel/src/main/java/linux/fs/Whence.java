// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import linux.Errno;

/**
 * Where a seek counts from.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/uapi/linux/fs.h">SEEK_SET in uapi/linux/fs.h</a>
 */
public enum Whence {
    /** The start: {@code SEEK_SET}. */
    START,
    /** The present position: {@code SEEK_CUR}. */
    POSITION,
    /** The end: {@code SEEK_END}. */
    END;

    /**
     * Computes where a seek leads in a file of a fixed size.
     *
     * @param offset the distance to move, in bytes
     * @param position the position before, in bytes
     * @param size the size of the file, in bytes
     * @return the new position, from 0 to {@code size}
     * @throws Errno {@link Errno#EINVAL} if it would lie outside
     */
    public long resolve(long offset, long position, long size) throws Errno {
        long base =
                switch (this) {
                    case START -> 0;
                    case POSITION -> position;
                    case END -> size;
                };
        if (offset < -base || offset > size - base) {
            throw new Errno(Errno.EINVAL);
        }
        return base + offset;
    }

    /** The constant for the kernel's number; {@code SEEK_DATA} and {@code SEEK_HOLE} have none. */
    static Whence of(int number) throws Errno {
        return switch (number) {
            case 0 -> START;
            case 1 -> POSITION;
            case 2 -> END;
            default -> throw new Errno(Errno.EINVAL);
        };
    }
}
