// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;

/** Content that leaves its lock and is changed outside. */
@ModuleInfo(name = "leakedcontent", license = "GPL", description = "Content that leaves its lock and is changed outside")
public final class LeakedContent implements KernelModule {
    private final MiscDevice device;

    public LeakedContent() throws Errno {
        device = MiscDevice.register("leakedcontent", new Operations());
    }

    static final class Totals {
        private int count;

        void add(int n) {
            count += n; // error[J0303]: content used without the lock
        }

        int count() {
            return count;
        }
    }

    static final class Operations implements FileOperations {
        private final Mutex<Totals> totals = new Mutex<>(new Totals());

        @Override
        public int write(File file, UserReader from) throws Errno {
            Totals leaked;
            try (var held = totals.lock()) {
                leaked = held.get();
            }
            leaked.add(from.remaining());
            return from.remaining();
        }
    }
}
