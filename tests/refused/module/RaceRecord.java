// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A record that holds an array. */
@ModuleInfo(name = "racerecord", license = "GPL", description = "A record that holds an array")
public final class RaceRecord implements KernelModule {
    private final MiscDevice device;

    public RaceRecord() throws Errno {
        device = MiscDevice.register("racerecord", new Operations());
    }

    record Counts(int[] values) {}

    static final class Operations implements FileOperations {
        private final Counts counts = new Counts(new int[4]);

        @Override
        public int read(File file, UserWriter to) throws Errno {
            counts.values()[1]++; // error[J0301]: element of an array in a record
            return 0;
        }
    }
}
