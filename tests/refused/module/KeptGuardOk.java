// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;

/** A guard in a try-with-resources variable. */
@ModuleInfo(name = "keptguardok", license = "GPL", description = "A guard in a try-with-resources variable")
public final class KeptGuardOk implements KernelModule {
    private final MiscDevice device;

    public KeptGuardOk() throws Errno {
        device = MiscDevice.register("keptguardok", new Operations());
    }

    static final class Operations implements FileOperations {
        private final Mutex<String> name = new Mutex<>("none");

        @Override
        public int read(File file, UserWriter to) throws Errno {
            try (var held = name.lock()) {
                return held.get().length();
            }
        }
    }
}
