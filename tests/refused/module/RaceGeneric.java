// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** A counter in a container of the driver. */
@ModuleInfo(name = "racegeneric", license = "GPL", description = "A counter in a container of the driver")
public final class RaceGeneric implements KernelModule {
    private final MiscDevice device;

    public RaceGeneric() throws Errno {
        device = MiscDevice.register("racegeneric", new Operations());
    }

    static final class Box<T> {
        private T content;

        Box(T content) {
            this.content = content;
        }

        T get() {
            return content;
        }

        void set(T replacement) {
            content = replacement; // error[J0301]: field of a generic container
        }
    }

    record Count(int value) {}

    static final class Operations implements FileOperations {
        private final Box<Count> box = new Box<>(new Count(0));

        @Override
        public int read(File file, UserWriter to) throws Errno {
            box.set(new Count(box.get().value() + 1));
            return 0;
        }
    }
}
