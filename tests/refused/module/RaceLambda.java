// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A counter that a lambda captures. */
@ModuleInfo(name = "racelambda", license = "GPL", description = "A counter that a lambda captures")
public final class RaceLambda implements KernelModule {
    private final MiscDevice device;

    public RaceLambda() throws Errno {
        device = MiscDevice.register("racelambda", operations());
    }

    interface Action {
        void run();
    }

    private static FileOperations operations() {
        int[] count = new int[1];
        return new Operations(() -> count[0]++); // error[J0301]: element of a captured array
    }

    record Operations(Action action) implements FileOperations {
        @Override
        public int read(File file, UserWriter to) throws Errno {
            action.run();
            return 0;
        }
    }
}
