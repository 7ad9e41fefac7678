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

/** What matters of a file is copied. */
@ModuleInfo(name = "borrowedfileok", license = "GPL", description = "What matters of a file is copied")
public final class BorrowedFileOk implements KernelModule {
    private final MiscDevice device;

    public BorrowedFileOk() throws Errno {
        device = MiscDevice.register("borrowedfileok", new Operations());
    }

    static final class Operations implements FileOperations {
        record Seen(boolean readable) {}

        private final Mutex<Seen> last = new Mutex<>(new Seen(false));

        @Override
        public int read(File file, UserWriter to) throws Errno {
            try (var held = last.lock()) {
                held.set(new Seen(file.isReadable()));
            }
            return 0;
        }
    }
}
