// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A file and a writer that are kept beyond their call. */
@ModuleInfo(name = "borrowedfile", license = "GPL", description = "A file and a writer that are kept beyond their call")
public final class BorrowedFile implements KernelModule {
    private final MiscDevice device;

    public BorrowedFile() throws Errno {
        device = MiscDevice.register("borrowedfile", new Operations());
    }

    static final class Operations implements FileOperations {
        private File last;

        @Override
        public int read(File file, UserWriter to) throws Errno {
            last = file; // error[J0401]: borrowed object kept // error[J0301]: shared field
            return use(to); // error[J0401]: borrowed object converted
        }

        private static int use(Object any) {
            return any == null ? 1 : 0;
        }
    }
}
