// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpioWriterTest {
    @Test
    void writesNewcHeadersAndPads() throws IOException {
        byte[] archive = archive();
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        assertThat(archive.length % 4).isZero();
        assertThat(text).startsWith("070701" + "00000001" + "000041ed" + "00000000".repeat(2) + "00000001");
        assertThat(text).contains("070701" + "00000002" + "000081a4" + "00000000".repeat(2) + "00000001" + "00000000"
                + "00000005"
                + "00000000".repeat(4) + "00000006" + "00000000" + "d/abc\0hello\0\0\0");
        assertThat(text).endsWith("TRAILER!!!\0\0\0\0");
    }

    @Test
    void cpioItselfReadsIt(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("archive"), archive());
        Tool.Output list = Tool.run(List.of("sh", "-c", "cpio -tv --quiet <" + file));
        assertThat(list.status()).as(list.err()).isZero();
        assertThat(list.text().lines().map(line -> line.replaceAll("\\s+", " ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("drwxr-xr-x").endsWith(" d"),
                        line -> assertThat(line).startsWith("-rw-r--r--").contains(" 5 ").endsWith(" d/abc"),
                        line -> assertThat(line).startsWith("lrwxrwxrwx").endsWith(" link -> d/abc"),
                        line -> assertThat(line).startsWith("crw-------").contains("5, 1").endsWith(" console"));
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CpioWriter cpio = new CpioWriter(bytes)) {
            cpio.directory("d", 0755);
            cpio.file("d/abc", 0644, "hello".getBytes(StandardCharsets.US_ASCII));
            cpio.symlink("link", "d/abc");
            cpio.characterDevice("console", 0600, 5, 1);
        }
        return bytes.toByteArray();
    }
}
