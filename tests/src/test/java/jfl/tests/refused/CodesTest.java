// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.refused;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.diagnostics.Code;
import jfl.verify.Rule;
import jfl.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One code: one rule, one page, an example that fails and one that passes. */
class CodesTest {
    private static final String[] SECTIONS = {"## What it means", "## Why", "## Refused", "## Accepted",
            "## What to write instead"};

    private static Path pages() {
        return RefusedProgram.home().resolve("docs/errors");
    }

    @ParameterizedTest
    @EnumSource
    void hasAPage(Code code) {
        var page = String.join("\n", RefusedProgram.read(pages().resolve(code + ".md")));
        assertThat(page).startsWith("# " + code + ": " + code.title() + "\n").contains(SECTIONS)
                .containsPattern("RULES [A-Z]\\d|DESIGN section");
        assertThat(page.split("```java", -1)).as("code blocks").hasSizeGreaterThanOrEqualTo(3);
        Arrays.stream(page.split("`")).filter(part -> part.startsWith("tests/refused/"))
                .forEach(example -> assertThat(RefusedProgram.home().resolve(example)).isRegularFile());
    }

    @ParameterizedTest
    @EnumSource
    void hasAnExampleThatFailsAndOneThatPasses(Code code) {
        var programs = RefusedProgram.all();
        var accepted = programs.stream().filter(p -> p.expectations().isEmpty()).map(RefusedProgram::name)
                .collect(Collectors.toSet());
        assertThat(programs).as("programs that expect " + code + " and have an accepted twin")
                .anyMatch(p -> p.expectations().stream().anyMatch(e -> e.code().equals(code.name()))
                        && accepted.contains(p.name() + "Ok"));
    }

    @Test
    void everyPageAndExpectationHasACode() throws IOException {
        Set<String> codes = Arrays.stream(Code.values()).map(Code::name).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(pages())) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".md", ""))).allMatch(codes::contains);
        }
        assertThat(RefusedProgram.all().stream().flatMap(p -> p.expectations().stream())
                .map(RefusedProgram.Expectation::code)).allMatch(codes::contains);
    }

    @Test
    void everyRuleHasACodeOfItsOwn() {
        assertThat(Verifier.RULES.stream().map(Rule::code)).doesNotHaveDuplicates();
    }
}
