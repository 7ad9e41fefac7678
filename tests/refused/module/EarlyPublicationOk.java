// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** Fields that are set before the object is registered. */
@ModuleInfo(name = "earlypublicationok", license = "GPL", description = "Fields that are set before the object is registered")
public final class EarlyPublicationOk implements KernelModule {
    private final MiscDevice device;
    private final int limit;

    public EarlyPublicationOk() throws Errno {
        limit = 5;
        device = MiscDevice.register("earlypublicationok", new Operations());
    }

    final class Operations implements FileOperations {
        @Override
        public int write(File file, UserReader from) throws Errno {
            return Math.min(limit, from.remaining());
        }
    }
}
