// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jfl.diagnostics.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help, lists and the results that machines read. */
class HelpTest {
    @TempDir
    Path folder;

    static Stream<List<String>> commands() {
        return commands(Main.commandLine(), List.of());
    }

    private static Stream<List<String>> commands(picocli.CommandLine line, List<String> path) {
        var below = line.getSubcommands().entrySet().stream().filter(e -> !e.getKey().equals("help"))
                .flatMap(e -> commands(e.getValue(), Stream.concat(path.stream(), Stream.of(e.getKey())).toList()));
        return Stream.concat(Stream.of(path), below);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelp(List<String> command) {
        var result = Jfl.run(Stream.concat(command.stream(), Stream.of("--help")).toArray());
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Usage: jfl").doesNotContain("<").doesNotContain("${");
    }

    @Test
    void versionIsOneLine() {
        assertThat(Jfl.run("--version").out()).matches("jfl \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void acceptedModulesAreOneJsonObjectThatSaysWhatIsNotChecked() throws IOException {
        Sources.write(folder, "Quiet.java", Sources.MODULE);
        var result = Jfl.run("verify", folder, "--format", "json");
        assertThat(result.exit()).isZero();
        assertThat(JsonReader.read(result.out())).hasEntrySatisfying("accepted", name -> assertThat(name).isEqualTo("quiet"))
                .containsKeys("checked", "not checked yet");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void refusedProgramsAndMistakesAreJsonToo() throws IOException {
        var wrong = Sources.write(folder, "Wrong.java", "class Wrong { void main() { double d = Math.random(); System.out.println(d); } }").resolve("Wrong.java");
        var syntax = Sources.write(folder, "Syntax.java", "class").resolve("Syntax.java");
        for (Object[] command : new Object[][] {{"verify", wrong}, {"exec", wrong}, {"exec", syntax}, {"verify", folder.resolve("none")}, {"build", folder, "--bogus"},
            {"build", folder, "--kernel", "9.9"}, {"exec"}}) {
            var result = Jfl.run(Stream.concat(Stream.of(command), Stream.of("--format", "json")).sorted(HelpTest::optionsFirst).toArray());
            assertThat(result.exit()).as("%s", result).isPositive();
            assertThat(JsonReader.read(result.out())).containsKey("diagnostics");
            result.hasNoTrace();
        }
    }

    /** What comes after the file of `exec` is the program's; the command itself stays in front. */
    private static int optionsFirst(Object a, Object b) {
        return rank(a) - rank(b);
    }

    private static int rank(Object argument) {
        if (argument instanceof Path) {
            return 2;
        }
        return argument.toString().matches("--.*|json|9\\.9") ? 1 : 0;
    }

    @Test
    void explainListsEveryCode() {
        var list = Jfl.run("explain");
        assertThat(list.exit()).isZero();
        assertThat(list.out().lines()).hasSize(Code.values().length).allMatch(l -> l.matches("J0\\d{3}  .+"));
    }

    @Test
    void explainShowsThePageOfACodeWhateverItsCase() {
        assertThat(Jfl.run("explain", "j0101").out()).isEqualTo(Jfl.run("explain", "J0101").out()).contains("J0101");
    }

    @Test
    void doctorSaysOfEachToolWhetherItIsThere() {
        var text = Jfl.run("doctor");
        assertThat(text.exit()).isIn(0, 1);
        assertThat(text.out().lines()).hasSizeGreaterThan(10).allMatch(l -> l.matches("(ok|missing) .*"));
        var json = Jfl.run("doctor", "--format", "json");
        assertThat(JsonReader.list(json.out())).hasSameSizeAs(text.out().lines().toList());
    }
}
