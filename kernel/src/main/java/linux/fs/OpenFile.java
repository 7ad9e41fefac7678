// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import linux.Errno;
import linux.sync.Mutex;
import linux.sync.WaitQueue;

/**
 * What an open file keeps alive until it is released: the object that serves it, its device, the queues polled.
 *
 * <p>The kernel's {@code struct file} holds the one count of it, in {@code private_data}.
 */
final class OpenFile {
    private final MiscDevice device;
    private final FileOperations operations;
    private final Mutex<WatchList> watched = new Mutex<>(new WatchList());

    OpenFile(MiscDevice device, FileOperations operations) {
        this.device = device;
        this.operations = operations;
    }

    /** What serves the file, as long as the device is there (RULES L2). */
    FileOperations operations() throws Errno {
        if (device.isClosed()) {
            throw new Errno(Errno.ENODEV);
        }
        return operations;
    }

    /** Tells what serves the file that the file is gone; of a closed device too. */
    void release(File file) {
        operations.release(file);
    }

    /** Keeps a queue alive until the file is released; at most once each. */
    void keep(WaitQueue queue) {
        try (var held = watched.lockUninterruptible()) {
            held.get().add(queue);
        }
    }
}
