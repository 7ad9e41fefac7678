// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** An array in a static final field. */
@ModuleInfo(name = "racestaticarray", license = "GPL", description = "An array in a static final field")
public final class RaceStaticArray implements KernelModule {
    private final MiscDevice device;

    public RaceStaticArray() throws Errno {
        device = MiscDevice.register("racestaticarray", new Operations());
    }

    private static final long[] TOTAL = new long[1];

    static final class Operations implements FileOperations {
        @Override
        public int write(File file, UserReader from) throws Errno {
            TOTAL[0]++; // error[J0301]: element of an array that a static refers to
            return from.remaining();
        }
    }
}
