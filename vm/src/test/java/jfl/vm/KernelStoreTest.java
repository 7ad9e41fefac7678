// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelStoreTest {
    @TempDir
    Path folder;

    private final List<String> progress = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @ValueSource(strings = {"6.1", "6.12"})
    void fetchesExactlyWhatTheMetapackagesName(String version) throws IOException {
        Path etc = FakeMirror.create(folder, version);
        Kernel kernel = store(etc).get(version);
        assertThat(kernel.release()).isEqualTo(version + ".0-9-amd64");
        assertThat(kernel.series()).isEqualTo(version);
        assertThat(Files.readAllBytes(kernel.vmlinux())).as("version 2, not the newer 3").isEqualTo(FakeKernel.elf());
        assertThat(Tool.run(List.of("make", "-s", "-C", kernel.headers().toString(), "modules")).text())
                .isEqualTo("built in " + kernel.headers().toRealPath() + "\n");
        assertThat(progress).anyMatch(line -> line.contains("package lists"))
                .anyMatch(line -> line.contains("downloading"));
        assertThat(names(store(etc).get(version).headers().getParent().getParent().getParent().getParent()))
                .containsExactlyInAnyOrder(".lock", kernel.release());
    }

    @Test
    void whatIsThereNeedsNoMirror() throws IOException {
        store(FakeMirror.create(folder, "6.1")).get("6.1");
        progress.clear();
        Path nowhere = folder.resolve("nowhere");
        long start = System.nanoTime();
        assertThat(store(nowhere).get("6.1").release()).isEqualTo("6.1.0-9-amd64");
        assertThat(store(nowhere).get("6.1.0-9-amd64").release()).isEqualTo("6.1.0-9-amd64");
        assertThat(System.nanoTime() - start).isLessThan(50_000_000);
        assertThat(progress).isEmpty();
    }

    @Test
    void severalAtOnceFetchOnce() throws IOException {
        Path etc = FakeMirror.create(folder, "6.1");
        List<CompletableFuture<Kernel>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> store(etc).get("6.1"))).toList();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(progress).filteredOn(line -> line.contains("downloading")).hasSize(1);
    }

    @Test
    void whatAKilledFetchLeftIsRemovedAndNeverUsed() throws IOException {
        Path etc = FakeMirror.create(folder, "6.1");
        Path half = folder.resolve("cache/.scratch-123/kernel");
        Files.createDirectories(half);
        Files.writeString(half.resolve("vmlinux"), "half");
        assertThat(store(etc).stored()).isEmpty();
        store(etc).get("6.1");
        assertThat(names(folder.resolve("cache"))).containsExactlyInAnyOrder(".lock", "6.1.0-9-amd64");
    }

    @Test
    void aDamagedPackageIsRefusedAndNothingStays() throws IOException {
        Path etc = FakeMirror.create(folder, "6.1");
        Path archive = folder.resolve("mirror/pool/linux-headers-6.1.0-9-common_2_amd64.deb");
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);
        assertThatThrownBy(() -> store(etc).get("6.1")).isInstanceOf(VmException.class)
                .hasMessageContaining("cannot download");
        assertThat(names(folder.resolve("cache"))).containsExactly(".lock");
    }

    @Test
    void noNetworkIsOneClearLine() throws IOException {
        Path etc = FakeMirror.etc(folder, "deb http://127.0.0.1:9/debian bookworm main");
        assertThatThrownBy(() -> store(etc).get("6.12")).isInstanceOfSatisfying(VmException.class, e -> {
            assertThat(e).hasMessageStartingWith("cannot reach the Debian mirrors: ");
            assertThat(e.getMessage().lines()).hasSize(1);
            assertThat(e.help()).isPresent();
        });
        assertThat(names(folder.resolve("cache"))).containsExactly(".lock");
    }

    @Test
    void aMirrorWithoutTheSeriesIsToldSo() throws IOException {
        Path etc = FakeMirror.create(folder, "6.1");
        assertThatThrownBy(() -> store(etc).get("6.12"))
                .hasMessageContaining("no mirror of this host has the package linux-image-6.12-amd64");
    }

    @Test
    void anUnknownVersionListsTheKnownOnes() {
        assertThatThrownBy(() -> store(folder).get("5.10")).isInstanceOfSatisfying(VmException.class, e -> {
            assertThat(e).hasMessage("the kernel 5.10 is not known");
            assertThat(e.help().orElseThrow()).contains("6.1", "6.12", "--headers");
        });
    }

    @Test
    void aCacheThatKbuildCannotUseIsRefusedAtOnce() throws IOException {
        Path etc = FakeMirror.create(folder, "6.1");
        KernelStore store = new KernelStore(folder.resolve("my cache"), etc, progress::add);
        assertThatThrownBy(() -> store.get("6.1")).hasMessageContaining("Kbuild cannot take");
    }

    @Test
    void aKernelOfOnesOwnIsUsedAsItIs() throws IOException {
        Path headers = Files.createDirectories(folder.resolve("build/include/generated"));
        Files.writeString(headers.resolve("autoconf.h"), "");
        Files.writeString(headers.resolve("utsrelease.h"), "#define UTS_RELEASE \"7.2.0-mine\"\n");
        Files.writeString(folder.resolve("build/Makefile"), "");
        Path elf = Files.write(folder.resolve("vmlinux"), FakeKernel.elf());
        Kernel kernel = store(folder).local(elf, folder.resolve("build"));
        assertThat(kernel.release()).isEqualTo("7.2.0-mine");
        assertThat(kernel.vmlinux()).isEqualTo(elf);
        assertThatThrownBy(() -> store(folder).local(elf, folder))
                .hasMessageContaining("not a folder of kernel headers");
        assertThatThrownBy(() -> store(folder).local(folder.resolve("none"), folder.resolve("build")))
                .hasMessageContaining("no such file");
    }

    @Test
    void releasesAreOrderedByNumber() {
        assertThat(KernelStore.compareReleases("6.1.0-9-amd64", "6.1.0-56-amd64")).isNegative();
        assertThat(KernelStore.compareReleases("6.12.117+deb12-amd64", "6.12.90+deb12-amd64")).isPositive();
        assertThat(KernelStore.compareReleases("6.1.0-9-amd64", "6.1.0-9-amd64")).isZero();
    }

    private KernelStore store(Path etc) {
        return new KernelStore(folder.resolve("cache"), etc, progress::add);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
