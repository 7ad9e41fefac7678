// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JDK classes whose code cannot be compiled as it stands (it needs the VM, the heap or the host) have a replacement in the library, an ordinary
 * class {@code jfl.library.replace.java.lang.String}. Taking the prefix out of every name in its constant pool makes it the class it
 * replaces. A replacement marked {@code @Partial} gives only its methods marked {@code @Replaces}; the rest stays the JDK's.
 */
final class Replacements {
    static final String PREFIX = "jfl/library/replace/";
    static final String PARTIAL = "jfl/library/Partial";
    static final String REPLACES = "jfl/library/Replaces";

    private Replacements() {
    }

    /** The class file with the prefix taken out of every {@code Utf8} constant (JVMS 4.4). */
    static byte[] rename(byte[] classFile) {
        try {
            var in = new DataInputStream(new ByteArrayInputStream(classFile));
            var bytes = new ByteArrayOutputStream(classFile.length);
            var out = new DataOutputStream(bytes);
            out.writeLong(in.readLong());
            int count = in.readUnsignedShort();
            out.writeShort(count);
            for (int i = 1; i < count; i++) {
                i += copyConstant(in, out);
            }
            in.transferTo(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a constant; the result is how many further slots it takes. */
    private static int copyConstant(DataInputStream in, DataOutputStream out) throws IOException {
        int tag = in.readUnsignedByte();
        out.writeByte(tag);
        switch (tag) {
            case 1 -> out.writeUTF(in.readUTF().replace(PREFIX, ""));
            case 3, 4, 9, 10, 11, 12, 17, 18 -> out.write(in.readNBytes(4));
            case 5, 6 -> out.write(in.readNBytes(8));
            case 7, 8, 16, 19, 20 -> out.write(in.readNBytes(2));
            case 15 -> out.write(in.readNBytes(3));
            default -> throw new IOException("constant pool tag " + tag);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }
}
