// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AptSourcesTest {
    @Test
    void readsOneLineEntries() {
        assertThat(AptSources.parseLines("""
                # deb http://commented.example/debian bookworm main
                deb http://mirror.example.org/debian bookworm main contrib # trailing
                deb-src http://mirror.example.org/debian bookworm main
                deb [ arch=amd64 signed-by=/k.gpg ] http://x.example/debian bookworm-security main
                deb http://flat.example ./
                """)).containsExactly(
                new AptSources.Entry("http://mirror.example.org/debian", "bookworm", List.of("main", "contrib"), List.of()),
                new AptSources.Entry("http://x.example/debian", "bookworm-security", List.of("main"),
                        List.of("signed-by=/k.gpg")));
    }

    @Test
    void readsStanzas() {
        List<AptSources.Entry> entries = AptSources.parseStanzas("""
                Types: deb deb-src
                # a comment inside
                URIs: http://mirror.example.org/debian
                Suites: bookworm
                  bookworm-updates
                Components: main
                Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

                Types: deb
                URIs: http://off.example
                Suites: bookworm
                Components: main
                Enabled: no
                """);
        List<String> options = List.of("signed-by=/usr/share/keyrings/debian-archive-keyring.gpg");
        assertThat(entries).containsExactly(
                new AptSources.Entry("http://mirror.example.org/debian", "bookworm", List.of("main"), options),
                new AptSources.Entry("http://mirror.example.org/debian", "bookworm-updates", List.of("main"), options));
        assertThat(entries.getFirst().line("amd64")).isEqualTo("deb [arch=amd64 "
                + "signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://mirror.example.org/debian bookworm main");
    }

    @Test
    void changesOnlyTheSuiteAndLeavesOtherVendorsOut() {
        List<AptSources.Entry> host = AptSources.parseLines("""
                deb http://mirror.example.org/debian trixie main
                deb http://mirror.example.org/debian-security trixie-security main contrib
                deb https://packages.example/apt cloud-sdk-trixie main
                deb https://vendor.example.org/node_20.x nodistro main
                """);
        assertThat(AptSources.forSuite(host, Set.of("trixie", "stable"), "bookworm")).extracting(e -> e.line("arm64"))
                .containsExactly("deb [arch=arm64] http://mirror.example.org/debian bookworm main",
                        "deb [arch=arm64] http://mirror.example.org/debian-security bookworm-security main");
    }

    @Test
    void aHostThatIsNotDebianIsToldWhatToBring(@TempDir Path etc) throws IOException {
        Files.writeString(etc.resolve("os-release"), "ID=fedora\nPRETTY_NAME=\"Fedora Linux 44\"\n");
        assertThatThrownBy(() -> DebianHost.sources("bookworm", etc)).isInstanceOfSatisfying(VmException.class, e -> {
            assertThat(e).hasMessageContaining("Fedora Linux 44");
            assertThat(e.help().orElseThrow()).contains("--kernel", "--headers");
        });
    }

    @Test
    void aDebianHostWithoutMirrorsIsToldSo(@TempDir Path etc) throws IOException {
        Files.writeString(etc.resolve("os-release"), "ID=debian\nVERSION_CODENAME=bookworm\n");
        assertThatThrownBy(() -> DebianHost.sources("bookworm", etc)).hasMessageContaining("name no Debian mirror");
    }
}
