// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;

/** The number is in a mutex that belongs to the operations; statics are final. */
@ModuleInfo(name = "sharedstaticok", license = "GPL", description = "Counts in a mutex")
public final class SharedStaticOk implements KernelModule {
    private static final int LIMIT = 4096;
    private final MiscDevice device;

    public SharedStaticOk() throws Errno {
        device = MiscDevice.register("sharedstaticok", new Counting());
    }

    record Count(long bytes) {}

    static final class Counting implements FileOperations {
        private final Mutex<Count> written = new Mutex<>(new Count(0));

        @Override
        public int write(File file, UserReader from) throws Errno {
            int n = from.remaining();
            if (n > LIMIT) {
                throw new Errno(Errno.EINVAL);
            }
            from.read(new byte[n]);
            try (var held = written.lock()) {
                held.set(new Count(held.get().bytes() + n));
            }
            return n;
        }
    }
}
