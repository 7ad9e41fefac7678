// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfExtractorTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gzip -c", "xz -c --check=crc32", "zstd -c -q", "lz4 -c -q -l"})
    void unpacksEachPacking(String packer) throws IOException {
        Path elf = elf();
        Path image = image(Tool.run(List.of("sh", "-c", packer + " " + elf)).out(), !packer.startsWith("gzip"));
        Path out = folder.resolve("out");
        ElfExtractor.extract(image, out);
        assertThat(out).hasSameBinaryContentAs(elf);
        assertThat(folder.resolve("out.partial")).doesNotExist();
    }

    @Test
    void knowsAnElf() throws IOException {
        assertThat(ElfExtractor.isElf(elf())).isTrue();
        assertThat(ElfExtractor.isElf(Files.writeString(folder.resolve("text"), "no"))).isFalse();
    }

    @Test
    void refusesWhatIsNoImage() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "no");
        assertThatThrownBy(() -> ElfExtractor.extract(text, folder.resolve("out")))
                .hasMessageContaining("not an x86 bzImage");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesATruncatedImage() throws IOException {
        Path image = image(Tool.run(List.of("sh", "-c", "xz -c " + elf())).out(), true);
        byte[] all = Files.readAllBytes(image);
        Files.write(image, java.util.Arrays.copyOf(all, all.length - 20));
        assertThatThrownBy(() -> ElfExtractor.extract(image, folder.resolve("out"))).hasMessageContaining("truncated");
    }

    @Test
    void refusesADamagedPayloadAndLeavesNothing() throws IOException {
        byte[] packed = Tool.run(List.of("sh", "-c", "xz -c " + elf())).out();
        packed[packed.length / 2] ^= 0x55;
        Path image = image(packed, true);
        assertThatThrownBy(() -> ElfExtractor.extract(image, folder.resolve("out"))).isInstanceOf(VmException.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("elf", "image");
        }
    }

    private Path elf() throws IOException {
        return Files.write(folder.resolve("elf"), FakeKernel.elf());
    }

    private Path image(byte[] packed, boolean appendSize) throws IOException {
        return Files.write(folder.resolve("image"), FakeKernel.image(packed, appendSize));
    }
}
