// SPDX-License-Identifier: GPL-2.0-only OR MIT
package sha256;

import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** {@code /dev/sha256} hashes what is written to it; reading it yields the digest, as {@code sha256sum} prints it. */
@ModuleInfo(name = "sha256", license = "GPL", description = "Hashes what is written to it")
public final class Sha256Module implements KernelModule {
    private final MiscDevice device;

    /**
     * Loads the module.
     *
     * @throws Errno if the device cannot be made
     */
    public Sha256Module() throws Errno {
        device = MiscDevice.register("sha256", new Device());
    }

    /** The device: every open file hashes for itself. */
    private static final class Device implements FileOperations {
        @Override
        public FileOperations open(File file) {
            return new Hashing();
        }
    }
}
