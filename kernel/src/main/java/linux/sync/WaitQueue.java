// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.sync;

import jfl.contracts.NativeState;
import jfl.contracts.Shim;

/**
 * Where tasks wait for something to happen.
 *
 * <p>A task waits in {@link Guard#await(WaitQueue)}, or in {@code poll}, {@code select} and {@code epoll} after
 * {@code PollTable.watch}. What happens is told by {@link #wakeUp()}.
 *
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/wait.h">linux/wait.h</a>
 * @see <a href="https://docs.kernel.org/driver-api/basics.html#wait-queues-and-wake-events">Wait queues</a>
 */
@Shim("linux_sync.h")
@NativeState("struct jfl_wait_queue")
public final class WaitQueue {
    /** Makes an empty queue. */
    public WaitQueue() {
        WaitQueueNatives.init(this);
    }

    /** Wakes everyone who waits. Never sleeps. */
    public void wakeUp() {
        WaitQueueNatives.wakeUp(this);
    }
}
