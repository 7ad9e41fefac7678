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

/** An array that is written after it was put into the lock. */
@ModuleInfo(name = "leakedarray", license = "GPL", description = "An array that is written after it was put into the lock")
public final class LeakedArray implements KernelModule {
    private final MiscDevice device;

    public LeakedArray() throws Errno {
        device = MiscDevice.register("leakedarray", new Operations());
    }

    record Message(byte[] bytes) {}

    static final class Operations implements FileOperations {
        private final Mutex<Message> last = new Mutex<>(new Message(new byte[4]));

        @Override
        public int write(File file, UserReader from) throws Errno {
            byte[] bytes = new byte[4];
            try (var held = last.lock()) {
                held.set(new Message(bytes));
            }
            bytes[0] = 1; // error[J0303]: content used without the lock
            return from.remaining();
        }
    }
}
