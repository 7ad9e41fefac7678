// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A field of an enum constant. */
@ModuleInfo(name = "raceenum", license = "GPL", description = "A field of an enum constant")
public final class RaceEnum implements KernelModule {
    private final MiscDevice device;

    public RaceEnum() throws Errno {
        device = MiscDevice.register("raceenum", new Operations());
    }

    enum State {
        IDLE,
        BUSY;

        private int entered;

        void enter() {
            entered++; // error[J0301]: field of an enum constant
        }
    }

    static final class Operations implements FileOperations {
        @Override
        public int read(File file, UserWriter to) throws Errno {
            (to.remaining() > 0 ? State.BUSY : State.IDLE).enter();
            return 0;
        }
    }
}
