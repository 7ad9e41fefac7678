// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Takes the ELF out of an x86 {@code bzImage}. QEMU boots the ELF through its PVH entry, which saves the seconds that
 * decompressing takes under TCG.
 *
 * <p>Layout, from {@code Documentation/arch/x86/boot.rst}: a setup part of {@code (setup_sects + 1) * 512} bytes,
 * then the protected-mode part, in which {@code payload_offset} and {@code payload_length} (protocol 2.08) delimit
 * the compressed ELF. Every compressor but gzip has the ELF's size appended as four bytes, which the decompressors
 * must not see.
 */
public final class ElfExtractor {
    private static final int SETUP_SECTS = 0x1f1;
    private static final int HEADER_MAGIC = 0x202;
    private static final int PROTOCOL = 0x206;
    private static final int PAYLOAD_OFFSET = 0x248;
    private static final int PAYLOAD_LENGTH = 0x24c;
    private static final byte[] ELF = {0x7f, 'E', 'L', 'F'};

    private ElfExtractor() {}

    /** How the payload is packed, by the bytes it starts with. */
    enum Packing {
        GZIP(0x1f, 0x8b),
        XZ(0xfd, '7', 'z', 'X', 'Z', 0),
        ZSTD(0x28, 0xb5, 0x2f, 0xfd),
        LZ4(0x02, 0x21, 0x4c, 0x18),
        NONE(0x7f, 'E', 'L', 'F');

        private final byte[] magic;

        Packing(int... magic) {
            this.magic = new byte[magic.length];
            for (int i = 0; i < magic.length; i++) {
                this.magic[i] = (byte) magic[i];
            }
        }

        static Packing of(byte[] payload, Path image) {
            for (Packing packing : values()) {
                if (startsWith(payload, packing.magic)) {
                    return packing;
                }
            }
            throw new VmException(image + ": the kernel is packed in a way that is not known here",
                    "give an image packed with gzip, xz, zstd or lz4, or the ELF itself");
        }
    }

    /** Whether a file is an ELF already. */
    public static boolean isElf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ELF.length), ELF);
        } catch (IOException e) {
            throw new VmException("cannot read the kernel image " + file + ": " + Reason.of(e), null, e);
        }
    }

    /** Writes the ELF inside {@code image} to {@code elf}; the target appears whole or not at all. */
    public static void extract(Path image, Path elf) {
        try {
            byte[] payload = payload(Files.readAllBytes(image), image);
            Path partial = elf.resolveSibling(elf.getFileName() + ".partial");
            try {
                unpack(payload, Packing.of(payload, image), partial);
                if (!isElf(partial)) {
                    throw new VmException(image + ": what the kernel image holds is not an ELF");
                }
                Files.move(partial, elf, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new VmException("cannot take the ELF out of " + image + ": " + Reason.of(e), null, e);
        }
    }

    /** The compressed part of a bzImage, appended size included. */
    static byte[] payload(byte[] image, Path name) {
        ByteBuffer header = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        if (image.length < PAYLOAD_LENGTH + 4 || header.getInt(HEADER_MAGIC) != 0x53726448) {
            throw new VmException(name + " is not an x86 bzImage", "give a vmlinuz file, or the vmlinux ELF");
        }
        if (Short.toUnsignedInt(header.getShort(PROTOCOL)) < 0x208) {
            throw new VmException(name + " is older than boot protocol 2.08 and does not say where its ELF is");
        }
        int sectors = image[SETUP_SECTS] == 0 ? 4 : Byte.toUnsignedInt(image[SETUP_SECTS]);
        long start = (sectors + 1) * 512L + Integer.toUnsignedLong(header.getInt(PAYLOAD_OFFSET));
        long end = start + Integer.toUnsignedLong(header.getInt(PAYLOAD_LENGTH));
        if (end > image.length || end - start < 8) {
            throw new VmException(name + " is truncated: its header promises " + end + " bytes, it has "
                    + image.length);
        }
        return Arrays.copyOfRange(image, (int) start, (int) end);
    }

    private static void unpack(byte[] payload, Packing packing, Path to) throws IOException {
        byte[] body = Arrays.copyOf(payload, payload.length - 4);
        switch (packing) {
            case GZIP -> {
                try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(payload))) {
                    Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case XZ -> filter(List.of("xz", "-dc"), body, to);
            case ZSTD -> filter(List.of("zstd", "-dc"), body, to);
            case LZ4 -> filter(List.of("lz4", "-dc"), body, to);
            case NONE -> Files.write(to, payload);
        }
    }

    private static void filter(List<String> command, byte[] input, Path to) throws IOException {
        Tool.require(command.getFirst());
        Process process = new ProcessBuilder(command)
                .redirectOutput(to.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        }
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException("`" + String.join(" ", command) + "` ended with status " + status);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
