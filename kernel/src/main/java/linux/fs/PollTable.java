// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import jfl.contracts.Borrowed;
import jfl.contracts.Trusted;
import linux.sync.WaitQueue;
import org.jspecify.annotations.Nullable;

/**
 * Collects the queues on which a poll waits.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/poll.h">linux/poll.h</a>
 */
@Trusted
@Borrowed
public final class PollTable {
    private final OpenFile open;
    private @Nullable FilePointer file;
    private @Nullable PollTablePointer table;

    PollTable(OpenFile open, FilePointer file, @Nullable PollTablePointer table) {
        this.open = open;
        this.file = file;
        this.table = table;
    }

    /**
     * Makes the poll wait for {@link WaitQueue#wakeUp()} of a queue too. The open file keeps the queue alive from now
     * on, since the kernel may stay on it until the file is released.
     *
     * @param queue the queue
     */
    public void watch(WaitQueue queue) {
        FilePointer waiting = file;
        if (waiting == null) {
            throw new IllegalStateException("the poll of this table is over");
        }
        open.keep(queue);
        // SAFETY: both pointers are good until the poll callback returns, which revokes them.
        FileNatives.pollWait(waiting, table, queue);
    }

    /** Makes every later use fail: the poll is over. */
    void revoke() {
        file = null;
        table = null;
    }
}
