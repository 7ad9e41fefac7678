// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Guard;
import linux.sync.Mutex;

/** A guard that is stored, passed on and returned; a borrowed file that is kept. */
@ModuleInfo(name = "keptguard", license = "GPL", description = "A guard that is stored, passed on and returned; a borrowed file that is kept")
public final class KeptGuard implements KernelModule {
    private final MiscDevice device;

    public KeptGuard() throws Errno {
        device = MiscDevice.register("keptguard", new Operations());
    }

    static final class Operations implements FileOperations {
        private final Mutex<String> name = new Mutex<>("none");
        private Guard<String> kept;

        private Guard<String> lock() throws Errno {
            return name.lock(); // error[J0401]: guard returned
        }

        private static void close(Guard<String> held) {
            held.close();
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            close(name.lock()); // error[J0401]: guard passed on
            try (var held = name.lock()) {
                kept = held; // error[J0401]: guard stored // error[J0301]: shared field
            }
            try (var held = lock()) {
                return held.get().length();
            }
        }
    }
}
