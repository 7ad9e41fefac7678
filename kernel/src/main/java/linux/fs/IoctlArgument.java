// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import jfl.contracts.Borrowed;
import jfl.contracts.Trusted;

/** The third argument of {@code ioctl(2)}: a number, or the address of data whose size the command tells. */
@Trusted
@Borrowed
public final class IoctlArgument {
    private final long value;
    private final UserReader reader;
    private final UserWriter writer;

    IoctlArgument(int command, UserPointer address, long value) {
        int size = Ioctl.sizeOf(command);
        this.value = value;
        this.reader = new UserReader(address, Ioctl.takesData(command) ? size : 0, 0);
        this.writer = new UserWriter(address, Ioctl.handsData(command) ? size : 0, 0);
    }

    /**
     * Returns the argument itself.
     *
     * @return a number; an address says nothing
     */
    public long value() {
        return value;
    }

    /**
     * Returns the data that the command takes: empty unless it was made by {@link Ioctl#iow} or {@link Ioctl#iowr}.
     *
     * @return the same reader every time, so that nothing is read twice
     */
    public UserReader reader() {
        return reader;
    }

    /**
     * Returns the room for the data that the command hands back: none unless it was made by {@link Ioctl#ior} or {@link
     * Ioctl#iowr}.
     *
     * @return the same writer every time
     */
    public UserWriter writer() {
        return writer;
    }

    /** Makes every later use find nothing: the call is over. */
    void revoke() {
        reader.revoke();
        writer.revoke();
    }
}
