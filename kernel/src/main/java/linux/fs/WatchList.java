// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import linux.sync.WaitQueue;
import org.jspecify.annotations.Nullable;

/** The wait queues that one open file has been polled on: few, and each once. */
final class WatchList {
    private record Entry(WaitQueue queue, @Nullable Entry next) {}

    private @Nullable Entry first;

    void add(WaitQueue queue) {
        for (Entry entry = first; entry != null; entry = entry.next) {
            if (entry.queue == queue) {
                return;
            }
        }
        first = new Entry(queue, first);
    }
}
