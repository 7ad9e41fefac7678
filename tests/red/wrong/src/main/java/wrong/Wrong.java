// SPDX-License-Identifier: GPL-2.0-only OR MIT
package wrong;

import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** Answers {@code wrong}. */
@ModuleInfo(name = "wrong", license = "GPL")
public final class Wrong implements KernelModule {
    private final MiscDevice device = MiscDevice.register("wrong", new Answer());

    /**
     * Loads the module.
     *
     * @throws Errno if the device cannot be made
     */
    public Wrong() throws Errno {
    }

    private static final class Answer implements FileOperations {
        private static final byte[] TEXT = {'w', 'r', 'o', 'n', 'g', '\n'};

        @Override
        public int read(File file, UserWriter to) throws Errno {
            return to.writeFrom(TEXT);
        }
    }
}
