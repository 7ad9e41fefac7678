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

/** A buffer that all callbacks read into. */
@ModuleInfo(name = "racebuffer", license = "GPL", description = "A buffer that all callbacks read into")
public final class RaceBuffer implements KernelModule {
    private final MiscDevice device;

    public RaceBuffer() throws Errno {
        device = MiscDevice.register("racebuffer", new Operations());
    }

    static final class Operations implements FileOperations {
        private final byte[] buffer = new byte[64];

        @Override
        public int write(File file, UserReader from) throws Errno {
            return from.read(buffer); // error[J0301]: shared array handed to the kernel
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            return to.writeFrom(buffer);
        }
    }
}
