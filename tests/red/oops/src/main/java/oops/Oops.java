// SPDX-License-Identifier: GPL-2.0-only OR MIT
package oops;

import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** Follows a bad pointer when {@code /dev/oops} is read. */
@ModuleInfo(name = "oops", license = "GPL")
public final class Oops implements KernelModule {
    private final MiscDevice device = MiscDevice.register("oops", new Reader());

    /**
     * Loads the module.
     *
     * @throws Errno if the device cannot be made
     */
    public Oops() throws Errno {
    }

    private static final class Reader implements FileOperations {
        @Override
        public int read(File file, UserWriter to) {
            OopsNatives.oops();
            return 0;
        }
    }
}
