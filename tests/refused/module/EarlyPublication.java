// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A field that is set after the object was registered. */
@ModuleInfo(name = "earlypublication", license = "GPL", description = "A field that is set after the object was registered")
public final class EarlyPublication implements KernelModule {
    private final MiscDevice device;
    private final int limit;

    public EarlyPublication() throws Errno {
        device = MiscDevice.register("earlypublication", new Operations());
        limit = 5; // error[J0304]: object published before it is complete
    }

    final class Operations implements FileOperations {
        @Override
        public int write(File file, UserReader from) throws Errno {
            return Math.min(limit, from.remaining());
        }
    }
}
