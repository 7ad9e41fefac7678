// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import java.util.Iterator;
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** An iterator of its own for each callback. */
@ModuleInfo(name = "raceiteratorok", license = "GPL", description = "An iterator of its own for each callback")
public final class RaceIteratorOk implements KernelModule {
    private final MiscDevice device;

    public RaceIteratorOk() throws Errno {
        device = MiscDevice.register("raceiteratorok", new Operations());
    }

    static final class Bytes implements Iterator<String> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < 3;
        }

        @Override
        public String next() {
            next++;
            return "x";
        }
    }

    static final class Operations implements FileOperations {
        @Override
        public int read(File file, UserWriter to) throws Errno {
            int length = 0;
            for (Iterator<String> bytes = new Bytes(); bytes.hasNext(); ) {
                length += bytes.next().length();
            }
            return length > to.remaining() ? 0 : length;
        }
    }
}
