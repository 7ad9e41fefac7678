// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/** The smallest things that look like a kernel. */
final class FakeKernel {
    private static final int SETUP = 3 * 512;
    private static final int GAP = 64;

    private FakeKernel() {}

    /** Something with an ELF's magic. */
    static byte[] elf() {
        byte[] content = new byte[5000];
        new Random(1).nextBytes(content);
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F'}, 0, content, 0, 4);
        return content;
    }

    /** Something with a bzImage's header around a packed ELF. */
    static byte[] image(byte[] packed, boolean appendSize) {
        int length = packed.length + (appendSize ? 4 : 0);
        ByteBuffer image = ByteBuffer.allocate(SETUP + GAP + length).order(ByteOrder.LITTLE_ENDIAN);
        image.put(0x1f1, (byte) 2).putInt(0x202, 0x53726448).putShort(0x206, (short) 0x20f);
        image.putInt(0x248, GAP).putInt(0x24c, length);
        image.put(SETUP + GAP, packed);
        if (appendSize) {
            image.putInt(SETUP + GAP + packed.length, 5000);
        }
        return image.array();
    }
}
