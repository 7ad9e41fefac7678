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

/** A mutex of the module that an inner class uses. */
@ModuleInfo(name = "raceinnerok", license = "GPL", description = "A mutex of the module that an inner class uses")
public final class RaceInnerOk implements KernelModule {
    private final Mutex<Count> reads = new Mutex<>(new Count(0));
    private final MiscDevice device;

    record Count(int value) {}

    public RaceInnerOk() throws Errno {
        device = MiscDevice.register("raceinnerok", new Operations());
    }

    final class Operations implements FileOperations {
        @Override
        public int read(File file, UserWriter to) throws Errno {
            try (var held = reads.lock()) {
                held.set(new Count(held.get().value() + 1));
                return 0;
            }
        }
    }
}
