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

/** An iterator that all callbacks share. */
@ModuleInfo(name = "raceiterator", license = "GPL", description = "An iterator that all callbacks share")
public final class RaceIterator implements KernelModule {
    private final MiscDevice device;

    public RaceIterator() throws Errno {
        device = MiscDevice.register("raceiterator", new Operations());
    }

    static final class Bytes implements Iterator<String> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < 3;
        }

        @Override
        public String next() {
            next++; // error[J0301]: position of a shared iterator
            return "x";
        }
    }

    static final class Operations implements FileOperations {
        private final Iterator<String> bytes = new Bytes();

        @Override
        public int read(File file, UserWriter to) throws Errno {
            return bytes.hasNext() ? bytes.next().length() : 0;
        }
    }
}
