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

/** Content that a method returns out of the lock, where it is only read. */
@ModuleInfo(name = "leakedbyreturn", license = "GPL", description = "Content that a method returns out of the lock, where it is only read")
public final class LeakedByReturn implements KernelModule {
    private final MiscDevice device;

    public LeakedByReturn() throws Errno {
        device = MiscDevice.register("leakedbyreturn", new Operations());
    }

    static final class Totals {
        private int count;

        void add(int n) {
            count += n;
        }

        int count() {
            return count; // error[J0303]: content used without the lock
        }
    }

    static final class Operations implements FileOperations {
        private final Mutex<Totals> totals = new Mutex<>(new Totals());

        private Totals leaked() throws Errno {
            try (var held = totals.lock()) {
                held.get().add(1);
                return held.get();
            }
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            return leaked().count() > 0 ? 0 : to.remaining();
        }
    }
}
