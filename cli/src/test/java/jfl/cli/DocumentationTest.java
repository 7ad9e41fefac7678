// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jfl.diagnostics.Code;
import jfl.verify.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say is there, is there. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");
    private static final Pattern PATH = Pattern.compile("`((?:docs|tests|samples|kernel|frontend|cli|launcher)/[\\w./-]*[\\w/])`");
    private static final Pattern PLACEHOLDER = Pattern.compile("NAME|TOPIC|nnn|/Name");
    private static final Pattern CODE = Pattern.compile("J0\\d{3}");

    @TempDir
    Path folder;

    static List<Path> pages() throws IOException {
        var home = Jfl.home();
        var places = Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs", "contracts/README.md", "kernel/README.md", "simulation/README.md",
                "vm/README.md", "samples", "tests/README.md", "tests/programs/README.md", "tests/red/README.md").map(home::resolve).filter(Files::exists).toList();
        Stream<Path> found = Stream.empty();
        for (var place : places) {
            try (var files = Files.walk(place)) {
                found = Stream.concat(found, files.filter(f -> f.toString().endsWith(".md") && !f.toString().contains("/build/")).toList().stream());
            }
        }
        return found.toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageNamesExists(Path page) throws IOException {
        var text = Files.readString(page);
        assertThat(all(LINK, text)).allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
        assertThat(all(PATH, text)).filteredOn(path -> !PLACEHOLDER.matcher(path).find()).allSatisfy(path -> assertThat(Jfl.home().resolve(path)).exists());
    }

    @Test
    void theReadmeHasEveryCommand() throws IOException {
        var readme = Files.readString(Jfl.home().resolve("README.md"));
        assertThat(Main.commandLine().getSubcommands().keySet()).filteredOn(c -> !c.equals("help"))
                .allSatisfy(command -> assertThat(readme).contains("| `./jfl " + command));
    }

    @Test
    void theReadmeNamesEveryFamilyThatIsNotChecked() throws IOException {
        var readme = Files.readString(Jfl.home().resolve("README.md"));
        var unchecked = readme.substring(readme.indexOf("**Not checked yet**"), readme.indexOf("Further limits"));
        assertThat(Families.UNCHECKED).allSatisfy(f -> assertThat(unchecked).contains(f.name()));
    }

    /** Ranges as `J0101 to J0106` name their ends only. */
    @Test
    void theLanguagePageNamesEveryCodeOfTheProfileAndNoOther() throws IOException {
        var named = all(CODE, Files.readString(Jfl.home().resolve("docs/language.md")));
        assertThat(named).allMatch(code -> Code.find(code).isPresent());
        assertThat(Stream.of(Code.values()).map(Code::name).filter(c -> c.startsWith("J01"))).isSubsetOf(named);
    }

    @Test
    void theDriverOfTheReadmeIsAccepted() throws IOException {
        var readme = Files.readString(Jfl.home().resolve("README.md"));
        var start = readme.indexOf("```java\n") + "```java\n".length();
        Sources.write(folder, "note/Note.java", readme.substring(start, readme.indexOf("```", start)));
        var result = Jfl.run("verify", folder);
        assertThat(result.exit()).as("%s", result).isZero();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult m) -> m.group(m.groupCount())).map(String::strip).toList();
    }
}
