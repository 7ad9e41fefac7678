// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** An element of an array in a final field. */
@ModuleInfo(name = "raceelement", license = "GPL", description = "An element of an array in a final field")
public final class RaceElement implements KernelModule {
    private final MiscDevice device;

    public RaceElement() throws Errno {
        device = MiscDevice.register("raceelement", new Operations());
    }

    static final class Operations implements FileOperations {
        private final int[] counts = new int[2];

        @Override
        public int read(File file, UserWriter to) throws Errno {
            counts[0] += to.remaining(); // error[J0301]: element of a shared array
            return 0;
        }
    }
}
