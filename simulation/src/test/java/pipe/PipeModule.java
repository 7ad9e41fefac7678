// SPDX-License-Identifier: GPL-2.0-only OR MIT
package pipe;

import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.fs.UserWriter;
import linux.log.Log;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;
import linux.sync.WaitQueue;

/** A driver for tests: a pipe of one byte at a time, and operations that misbehave on demand. */
@ModuleInfo(name = "pipe", license = "GPL")
public final class PipeModule implements KernelModule {
    private final Farewell first = new Farewell("first");
    private final MiscDevice device = MiscDevice.register("pipe", new Pipe());
    private final MiscDevice wild = MiscDevice.register("wild", new Wild());
    private final Farewell last = new Farewell("last");

    public PipeModule() throws Errno {}

    private record Farewell(String name) implements AutoCloseable {
        @Override
        public void close() {
            Log.info("closed " + name);
        }
    }

    private static final class Slot {
        byte[] content = {};
    }

    private static final class Pipe implements FileOperations {
        private final Mutex<Slot> slot = new Mutex<>(new Slot());
        private final WaitQueue filled = new WaitQueue();

        @Override
        public int write(File file, UserReader from) throws Errno {
            byte[] bytes = new byte[from.remaining()];
            from.read(bytes);
            try (var held = slot.lock()) {
                held.get().content = bytes;
            }
            filled.wakeUp();
            return bytes.length;
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            byte[] bytes;
            try (var held = slot.lock()) {
                while (held.get().content.length == 0) {
                    if (file.isNonBlocking()) {
                        throw new Errno(Errno.EAGAIN);
                    }
                    held.await(filled);
                }
                bytes = held.get().content;
                held.get().content = new byte[0];
            }
            return to.write(bytes);
        }
    }

    /** What it does wrong depends on how much is asked for. */
    private static final class Wild implements FileOperations {
        private UserReader kept;
        private final Mutex<Slot> slot = new Mutex<>(new Slot());

        @Override
        public int read(File file, UserWriter to) throws Errno {
            return switch (to.remaining()) {
                case 1 -> 2; // more than asked for
                case 2 -> -Errno.EIO; // not how errors are reported
                case 3 -> throw new OutOfMemoryError();
                case 4 -> throw new IllegalArgumentException();
                case 5 -> throw new UnsupportedOperationException();
                case 6 -> kept.read(new byte[1]);
                case 7 -> relock();
                case 8 -> useAfterClose();
                default -> 0;
            };
        }

        @Override
        public int write(File file, UserReader from) {
            kept = from;
            return 0;
        }

        private int relock() throws Errno {
            try (var held = slot.lock()) {
                return held.get().content.length + slot.lock().get().content.length;
            }
        }

        private int useAfterClose() throws Errno {
            var held = slot.lock();
            held.close();
            return held.get().content.length;
        }
    }
}
