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

/** Fields that several callbacks may reach at once. */
@ModuleInfo(name = "sharedfield", license = "GPL", description = "Counts without a lock")
public final class SharedField implements KernelModule {
    private final MiscDevice device;

    public SharedField() throws Errno {
        device = MiscDevice.register("sharedfield", new Counting());
    }

    static final class Counting implements FileOperations {
        private int count;
        private byte[] last = new byte[0];

        @Override
        public int read(File file, UserWriter to) throws Errno {
            count++; // error[J0301]: mutable field
            return to.writeFrom(last);
        }

        @Override
        public int write(File file, UserReader from) throws Errno {
            byte[] bytes = new byte[from.remaining()];
            int n = from.read(bytes);
            last = bytes; // error[J0301]: mutable field
            return n;
        }
    }
}
