// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;

/** Content that is kept in a field. */
@ModuleInfo(name = "leakedbyfield", license = "GPL", description = "Content that is kept in a field")
public final class LeakedByField implements KernelModule {
    private final MiscDevice device;

    public LeakedByField() throws Errno {
        device = MiscDevice.register("leakedbyfield", new Operations());
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

        private Totals last = new Totals();

        @Override
        public int read(File file, UserWriter to) throws Errno {
            try (var held = totals.lock()) {
                last = held.get(); // error[J0301]: field of a shared object
            }
            return 0;
        }
    }
}
