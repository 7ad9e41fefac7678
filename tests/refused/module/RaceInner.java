// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A field of the module that an inner class changes. */
@ModuleInfo(name = "raceinner", license = "GPL", description = "A field of the module that an inner class changes")
public final class RaceInner implements KernelModule {
    private final MiscDevice device;
    private int reads;

    public RaceInner() throws Errno {
        device = MiscDevice.register("raceinner", new Operations());
    }

    final class Operations implements FileOperations {
        @Override
        public int read(File file, UserWriter to) throws Errno {
            reads++; // error[J0301]: field of the enclosing object
            return 0;
        }
    }
}
