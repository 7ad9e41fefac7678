// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A field of the object that serves one open file: several threads may use the descriptor. */
@ModuleInfo(name = "racesession", license = "GPL", description = "A field of the object that serves one open file: several threads may use the descriptor")
public final class RaceSession implements KernelModule {
    private final MiscDevice device;

    public RaceSession() throws Errno {
        device = MiscDevice.register("racesession", new Operations());
    }

    static final class Operations implements FileOperations {
        @Override
        public FileOperations open(File file) {
            return new Session();
        }
    }

    static final class Session implements FileOperations {
        private long written;

        @Override
        public int write(File file, UserReader from) throws Errno {
            written += from.remaining(); // error[J0301]: field of an open file's object
            return from.remaining();
        }
    }
}
