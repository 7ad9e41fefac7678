// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A field of a superclass. */
@ModuleInfo(name = "racesuper", license = "GPL", description = "A field of a superclass")
public final class RaceSuper implements KernelModule {
    private final MiscDevice device;

    public RaceSuper() throws Errno {
        device = MiscDevice.register("racesuper", new Operations());
    }

    abstract static class Counting implements FileOperations {
        protected int count;

        final void count() {
            count++; // error[J0301]: field of a superclass
        }
    }

    static final class Operations extends Counting {
        @Override
        public int read(File file, UserWriter to) throws Errno {
            count();
            return 0;
        }
    }
}
