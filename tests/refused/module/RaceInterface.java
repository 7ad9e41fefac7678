// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A field behind an interface. */
@ModuleInfo(name = "raceinterface", license = "GPL", description = "A field behind an interface")
public final class RaceInterface implements KernelModule {
    private final MiscDevice device;

    public RaceInterface() throws Errno {
        device = MiscDevice.register("raceinterface", new Operations(counter(5)));
    }

    interface Counter {
        void count();
    }

    static final class Plain implements Counter {
        private int value;

        @Override
        public void count() {
            value++; // error[J0301]: field behind an interface
        }
    }

    static final class None implements Counter {
        @Override
        public void count() {}
    }

    record Operations(Counter counter) implements FileOperations {
        @Override
        public int read(File file, UserWriter to) throws Errno {
            counter.count();
            return 0;
        }
    }

    private static Counter counter(int n) {
        return n > 3 ? new Plain() : new None();
    }
}
