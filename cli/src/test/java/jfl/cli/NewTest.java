// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code jfl new}: what it makes is a module at once, and what it cannot make it does not begin. */
class NewTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fresh", "with_two_words", "a1_", "x", "log", "misc_device", "file", "string"})
    void theNewModuleIsAccepted(String name) throws IOException {
        var made = folder.resolve("deep/er").resolve(name);
        assertThat(Jfl.run("new", made).exit()).isZero();
        assertThat(made.resolve("demo.sh")).exists();
        assertThat(made.resolve("README.md")).content().contains("jfl run");
        var result = Jfl.run("verify", made);
        assertThat(result.exit()).as("%s", result).isZero();
        assertThat(result.out()).contains("accepted: " + name);
        try (var list = Files.list(made.getParent())) {
            assertThat(list).containsExactly(made);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upper", "1st", "a-b", "with space", "ü", "..", ".", "int", "class", "_", "true", "linux"})
    void badNames(String name) throws IOException {
        Jfl.run("new", folder.resolve("sub") + "/" + name).saysOneLine(2, "is not a name for a module");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNameThatIsTooLong() {
        Jfl.run("new", folder.resolve("x".repeat(56))).saysOneLine(2, "is not a name for a module");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatExists() throws IOException {
        var taken = Files.createDirectory(folder.resolve("taken"));
        Jfl.run("new", taken).saysOneLine(2, "exists already");
        assertThat(taken).isEmptyDirectory();
        Files.createFile(folder.resolve("file"));
        Jfl.run("new", folder.resolve("file")).saysOneLine(2, "exists already");
        Jfl.run("new", folder.resolve("file/below")).saysOneLine(2, "file");
    }
}
