// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;

/** Content that is used under its lock, and numbers that leave it. */
@ModuleInfo(name = "leakedcontentok", license = "GPL", description = "Content that is used under its lock, and numbers that leave it")
public final class LeakedContentOk implements KernelModule {
    private final MiscDevice device;

    public LeakedContentOk() throws Errno {
        device = MiscDevice.register("leakedcontentok", new Operations());
    }

    static final class Totals {
        private int count;

        void add(int n) {
            count += n;
        }

        int count() {
            return count;
        }
    }

    static final class Operations implements FileOperations {
        private final Mutex<Totals> totals = new Mutex<>(new Totals());

        @Override
        public int write(File file, UserReader from) throws Errno {
            try (var held = totals.lock()) {
                held.get().add(from.remaining());
            }
            return from.remaining();
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            int count;
            try (var held = totals.lock()) {
                count = held.get().count();
            }
            return count > 0 ? 0 : to.remaining();
        }
    }
}
