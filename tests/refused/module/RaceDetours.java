// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import java.util.Arrays;
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;
import linux.sync.Mutex;

/** Ways to a shared object that are easy to overlook. */
@ModuleInfo(name = "racedetours", license = "GPL", description = "Ways to a shared object")
public final class RaceDetours implements KernelModule {
    private final MiscDevice device;

    public RaceDetours() throws Errno {
        device = MiscDevice.register("racedetours", new Operations());
    }

    static final class Count {
        private int value;
    }

    static final class Operations implements FileOperations {
        private final Count a = new Count();
        private final Count b = new Count();
        private final int[][] grid = new int[2][3];
        private final byte[] buffer = new byte[8];
        private final Count[] counts = {new Count()};
        private final Mutex<Count> protectedCount = new Mutex<>(new Count());

        private static Count same(Count count) {
            return count;
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            Count either = to.remaining() > 3 ? a : b;
            either.value++; // error[J0301]: one of two shared objects
            grid[1][2]++; // error[J0301]: element of an inner array
            System.arraycopy(new byte[8], 0, buffer, 0, 4); // error[J0301]: array that a library method fills
            Arrays.fill(buffer, (byte) 1); // error[J0301]: array that a library method fills
            same(a).value = 4; // error[J0301]: result of a call
            counts[0] = new Count(); // error[J0301]: element of an array of objects
            counts[0].value = 2; // error[J0301]: field of an element
            Count fresh = new Count();
            try (var held = protectedCount.lock()) {
                held.set(fresh);
            }
            fresh.value = 3; // error[J0303]: given to a lock, and changed afterwards
            return new Session(a).number;
        }
    }

    static final class Session {
        private final int number;

        Session(Count count) {
            count.value++; // error[J0301]: argument of a constructor
            number = count.value;
        }
    }
}
