// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A static that is not final, reached from callbacks. */
@ModuleInfo(name = "sharedstatic", license = "GPL", description = "Counts in a static")
public final class SharedStatic implements KernelModule {
    private static long written;
    private final MiscDevice device;

    public SharedStatic() throws Errno {
        device = MiscDevice.register("sharedstatic", new Counting());
    }

    static final class Counting implements FileOperations {
        @Override
        public int write(File file, UserReader from) throws Errno {
            int n = from.remaining();
            from.read(new byte[n]);
            written += n; // error[J0302]: mutable static
            return n;
        }
    }
}
