// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserReader;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;

/** The same state inside a mutex, and as an immutable value. */
@ModuleInfo(name = "sharedfieldok", license = "GPL", description = "Counts under a lock")
public final class SharedFieldOk implements KernelModule {
    private final Mutex<State> state = new Mutex<>(new State(new byte[0], 0));
    private final MiscDevice device;

    public SharedFieldOk() throws Errno {
        device = MiscDevice.register("sharedfieldok", new Counting(state));
    }

    record State(byte[] last, int count) {}

    static final class Counting implements FileOperations {
        private final Mutex<State> state;

        Counting(Mutex<State> state) {
            this.state = state;
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            State now;
            try (var held = state.lock()) {
                now = held.get();
                held.set(new State(now.last(), now.count() + 1));
            }
            return to.writeFrom(now.last());
        }

        @Override
        public int write(File file, UserReader from) throws Errno {
            byte[] bytes = new byte[from.remaining()];
            int n = from.read(bytes);
            try (var held = state.lock()) {
                held.set(new State(bytes, held.get().count()));
            }
            return n;
        }
    }
}
