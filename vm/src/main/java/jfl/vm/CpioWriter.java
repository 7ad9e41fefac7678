// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a cpio archive in the {@code newc} form, the one the kernel unpacks ({@code
 * Documentation/driver-api/early-userspace/buffer-format.rst}): per entry a header of 110 ASCII bytes, the name with
 * its NUL, padding to 4, the data, padding to 4; at the end an entry {@code TRAILER!!!}. Everything belongs to root
 * and has time zero, so equal input gives equal bytes.
 */
final class CpioWriter implements AutoCloseable {
    private static final int REGULAR = 0100000;
    private static final int DIRECTORY = 0040000;
    private static final int SYMLINK = 0120000;
    private static final int CHARACTER_DEVICE = 0020000;
    private static final byte[] NOTHING = {};

    private final OutputStream out;
    private long written;
    private int nextInode = 1;

    CpioWriter(OutputStream out) {
        this.out = out;
    }

    void directory(String name, int mode) throws IOException {
        entry(name, DIRECTORY | mode, NOTHING, 0, 0);
    }

    void file(String name, int mode, byte[] data) throws IOException {
        entry(name, REGULAR | mode, data, 0, 0);
    }

    void symlink(String name, String target) throws IOException {
        entry(name, SYMLINK | 0777, target.getBytes(StandardCharsets.UTF_8), 0, 0);
    }

    void characterDevice(String name, int mode, int major, int minor) throws IOException {
        entry(name, CHARACTER_DEVICE | mode, NOTHING, major, minor);
    }

    /** Writes the trailer and closes the stream below. */
    @Override
    public void close() throws IOException {
        entry("TRAILER!!!", 0, NOTHING, 0, 0);
        out.close();
    }

    private void entry(String name, int mode, byte[] data, int major, int minor) throws IOException {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        int[] fields = {nextInode++, mode, 0, 0, 1, 0, data.length, 0, 0, major, minor, path.length + 1, 0};
        StringBuilder header = new StringBuilder("070701");
        for (int field : fields) {
            header.append(String.format("%08x", field));
        }
        put(header.toString().getBytes(StandardCharsets.US_ASCII));
        put(path);
        put(new byte[1]);
        pad();
        put(data);
        pad();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private void pad() throws IOException {
        put(new byte[(int) (-written & 3)]);
    }
}
