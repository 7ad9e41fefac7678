// SPDX-License-Identifier: GPL-2.0-only OR MIT
package sha256;

import linux.Errno;
import linux.fs.File;
import linux.fs.FileOperations;
import linux.fs.UserReader;
import linux.fs.UserWriter;
import linux.sync.Mutex;

/** One open file: what was written to it so far, and what of the digest was read. */
final class Hashing implements FileOperations {
    /** How much one write takes at most, in bytes. */
    private static final int CHUNK = 4096;

    private final Mutex<Digest> digest = new Mutex<>(new Digest());

    @Override
    public int write(File file, UserReader from) throws Errno {
        byte[] chunk = new byte[Math.min(from.remaining(), CHUNK)];
        int count = from.read(chunk);
        try (var held = digest.lock()) {
            held.get().update(chunk, count);
        }
        return count;
    }

    @Override
    public int read(File file, UserWriter to) throws Errno {
        byte[] text;
        try (var held = digest.lock()) {
            text = held.get().take(to.remaining());
        }
        return to.write(text);
    }
}
