// SPDX-License-Identifier: GPL-2.0-only OR MIT
// target: module
import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.MiscDevice;
import linux.fs.UserWriter;
import linux.module.KernelModule;
import linux.module.ModuleInfo;

/** Arrays that are filled in before they are shared, and never written again. */
@ModuleInfo(name = "raceelementok", license = "GPL", description = "Arrays that are filled in before they are shared, and never written again")
public final class RaceElementOk implements KernelModule {
    private final MiscDevice device;

    public RaceElementOk() throws Errno {
        device = MiscDevice.register("raceelementok", new Operations(given()));
    }

    static final class Operations implements FileOperations {
        private final byte[] table = new byte[16];
        private final byte[] copy;

        Operations(byte[] given) {
            for (int i = 0; i < table.length; i++) {
                table[i] = (byte) ('a' + i);
            }
            copy = given;
        }

        @Override
        public int read(File file, UserWriter to) throws Errno {
            byte[] mixed = new byte[table.length];
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] = (byte) (table[i] ^ copy[i % copy.length]);
            }
            return to.writeFrom(mixed);
        }
    }

    private static byte[] given() {
        byte[] bytes = new byte[4];
        fill(bytes);
        return bytes;
    }

    private static void fill(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
    }
}
