// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a user gets wrong: one clear line, an exit code that is not 0, no stack trace, nothing half-written. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void sourceThatJavacRejects() throws IOException {
        var wrong = Sources.write(folder, "Wrong.java", "class Wrong { int x = \"text\"; }").resolve("Wrong.java");
        Jfl.run("exec", wrong).refuses("Wrong.java:1");
        Jfl.run("verify", folder).refuses("incompatible types");
        Jfl.run("build", folder, "--emit", "c").refuses("incompatible types");
        assertThat(folder.resolve("build")).doesNotExist();
    }

    @Test
    void sourceWithASyntaxError() throws IOException {
        Sources.write(folder, "Half.java", "class Half {\n    void main() {\n");
        Jfl.run("exec", folder.resolve("Half.java")).refuses("Half.java");
    }

    @Test
    void sourceThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("Latin.java"), new byte[] {'c', 'l', 'a', 's', 's', ' ', (byte) 0xe4, '{', '}'});
        assertThat(Jfl.run("exec", folder.resolve("Latin.java")).exit()).isIn(1, 2);
        Jfl.run("exec", folder.resolve("Latin.java")).hasNoTrace();
    }

    @Test
    void emptySource() throws IOException {
        Sources.write(folder, "Empty.java", "");
        var result = Jfl.run("exec", folder.resolve("Empty.java"));
        assertThat(result.exit()).isIn(1, 2);
        result.hasNoTrace();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec", "verify"})
    void missingFile(String command) {
        Jfl.run(command, folder.resolve("None.java")).saysOneLine(2, "None.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "build", "run"})
    void missingFolder(String command) {
        Jfl.run(command, folder.resolve("none")).saysOneLine(2, "none");
    }

    @Test
    void fileThatIsNoJava() throws IOException {
        Sources.write(folder, "notes.txt", "hello");
        Jfl.run("exec", folder.resolve("notes.txt")).saysOneLine(2, "not a Java source file");
        Jfl.run("build", folder.resolve("notes.txt")).saysOneLine(2, "notes.txt");
    }

    @Test
    void folderWithoutSources() {
        Jfl.run("build", folder).saysOneLine(2, "neither Java sources nor class files");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void truncatedClassFiles() throws IOException {
        Sources.compile(folder, "Quiet.java", Sources.MODULE);
        var file = folder.resolve("Quiet.class");
        var whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 40)) {
            Files.write(file, Arrays.copyOf(whole, length));
            Jfl.run("verify", folder).saysOneLine(2, "Quiet.class");
        }
    }

    @Test
    void damagedClassFiles() throws IOException {
        Sources.compile(folder, "Quiet.java", Sources.MODULE);
        var file = folder.resolve("Quiet.class");
        var whole = Files.readAllBytes(file);
        for (int at = 8; at < whole.length; at += Math.max(1, whole.length / 60)) {
            var damaged = whole.clone();
            damaged[at] ^= 0x15;
            Files.write(file, damaged);
            var result = Jfl.run("verify", folder);
            assertThat(result.exit()).as("byte %d: %s", at, result).isIn(0, 1, 2);
            result.hasNoTrace();
        }
    }

    @ParameterizedTest
    @CsvSource({"70", "200", "50", "45"})
    void classFileOfAnUnsupportedJava(int version) throws IOException {
        Sources.compile(folder, "Quiet.java", Sources.MODULE);
        Sources.setVersion(folder.resolve("Quiet.class"), version);
        Jfl.run("verify", folder).refuses("J0116");
        Jfl.run("verify", folder).refuses("version " + version);
        var jar = Sources.jar(folder, folder.resolve("quiet.jar"));
        Jfl.run("build", jar, "--emit", "c").refuses("J0116");
    }

    @Test
    void corruptJar() throws IOException {
        Sources.compile(folder.resolve("classes"), "Quiet.java", Sources.MODULE);
        var jar = Sources.jar(folder.resolve("classes"), folder.resolve("quiet.jar"));
        var whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        Jfl.run("build", jar).saysOneLine(2, "quiet.jar");
        Files.write(jar, "no archive at all".getBytes());
        Jfl.run("verify", jar).saysOneLine(2, "quiet.jar");
        whole[whole.length / 3] ^= 0x55;
        Files.write(jar, whole);
        var result = Jfl.run("verify", jar);
        assertThat(result.exit()).isIn(1, 2);
        result.hasNoTrace();
    }

    @Test
    void jarWithoutClasses() throws IOException {
        Sources.write(folder.resolve("content"), "readme.txt", "nothing");
        Jfl.run("build", Sources.jar(folder.resolve("content"), folder.resolve("empty.jar"))).saysOneLine(2, "no class files");
    }

    @Test
    void severalModules() throws IOException {
        Sources.write(folder, "Quiet.java", Sources.MODULE);
        Sources.write(folder, "Other.java", Sources.MODULE.replace("Quiet", "Other"));
        Jfl.run("verify", folder).saysOneLine(1, "several classes are marked `@ModuleInfo`: Other, Quiet");
    }

    @Test
    void noModule() throws IOException {
        Sources.write(folder, "Plain.java", "final class Plain {}");
        Jfl.run("build", folder).saysOneLine(1, "no class is marked `@ModuleInfo`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "1st", "with-dash", "with space", "a\\\"quote", "../escape", "x234567890123456789012345678901234567890123456789012345678"})
    void badModuleName(String name) throws IOException {
        Sources.write(folder, "Quiet.java", Sources.MODULE.replace("\"quiet\"", "\"" + name + "\""));
        Jfl.run("build", folder).saysOneLine(1, "is not a name for a module");
        assertThat(folder.resolve("build")).doesNotExist();
    }

    @Test
    void moduleThatCannotBeConstructed() throws IOException {
        Sources.write(folder, "Quiet.java", Sources.MODULE.replace("Quiet()", "Quiet(int i)"));
        Jfl.run("verify", folder).saysOneLine(1, "cannot be constructed");
    }

    @Test
    void programWithoutMain() throws IOException {
        Sources.write(folder, "Plain.java", "final class Plain {}");
        Jfl.run("exec", folder.resolve("Plain.java")).saysOneLine(2, "main method");
    }

    @Test
    void unknownKernel() throws IOException {
        Sources.write(folder, "Quiet.java", Sources.MODULE);
        Jfl.run("build", folder, "--kernel", "9.99").saysOneLine(2, "9.99");
        Jfl.run("run", folder, "--kernel", "9.99").saysOneLine(2, "9.99");
        Jfl.run("build", folder, "--kernel", "/nowhere/vmlinux").saysOneLine(2, "headers");
        Jfl.run("run", folder, "--kernel", "/nowhere/vmlinux", "--headers", folder).saysOneLine(2, folder.toString());
        assertThat(folder.resolve("build/quiet.ko")).doesNotExist();
    }

    @Test
    void headersThatAreNone() throws IOException {
        Sources.write(folder, "Quiet.java", Sources.MODULE);
        Jfl.run("build", folder, "--headers", folder).saysOneLine(2, "is not a folder of kernel headers");
        Jfl.run("build", folder, "--headers", "/nowhere").saysOneLine(2, "/nowhere");
        assertThat(folder.resolve("build")).doesNotExist();
    }

    @Test
    void outputThatCannotBeWritten() throws IOException {
        Sources.write(folder, "Quiet.java", Sources.MODULE);
        var file = Files.createFile(folder.resolve("taken"));
        Jfl.run("build", folder, "--emit", "c", "-o", file).saysOneLine(2, "taken");
        Jfl.run("build", folder, "--emit", "c", "-o", file.resolve("below")).saysOneLine(2, "taken");
        Jfl.run("build", folder, "--emit", "c", "-o", "/proc/jfl").saysOneLine(2, "/proc");
        assertThat(file).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"''", "verify", "build --emit exe x", "build --cc tcc x", "run --time-limit long x", "verify --format xml x", "frobnicate", "exec", "new", "fuzz", "fuzz many",
        "fuzz 0", "verify --bogus x", "explain J0101 J0102"})
    void wrongUsage(String line) {
        if (!line.isEmpty()) {
            Jfl.run((Object[]) line.split(" ")).saysOneLine(2, "");
        } else {
            assertThat(Jfl.run().out()).contains("Usage: jfl");
        }
    }

    @Test
    void diagnosticThatDoesNotExist() {
        Jfl.run("explain", "J9999").saysOneLine(2, "there is no diagnostic J9999");
        Jfl.run("explain", "../../README").saysOneLine(2, "there is no diagnostic");
    }
}
