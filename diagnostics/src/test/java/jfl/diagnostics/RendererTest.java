// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RendererTest {
    private static final List<String> ECHO = List.of("class Echo {", "\tint x;", "        count++;", "",
            "  int long_ = 1;  ");

    private static TextRenderer renderer(boolean colour) {
        return new TextRenderer(f -> f.equals("Echo.java") ? Optional.of(ECHO) : Optional.empty(), colour);
    }

    private static final Diagnostic COUNT = Diagnostic
            .error(Code.J0301, new Span("Echo.java", 3, 9, 5),
                    "`count` is reachable from several callbacks at once and nothing protects it")
            .withLabel("written here, from `write`")
            .withNote("`EchoFile` is registered with MiscDevice, so `read` and `write` may run at the same time")
            .withHelp("move `count` into a `Mutex<...>`, or make it an `AtomicInt`");

    @Test
    void textIsAsTheStyleGuideShows() {
        assertThat(renderer(false).render(COUNT)).isEqualTo("""
                error[J0301]: `count` is reachable from several callbacks at once and nothing protects it
                 --> Echo.java:3:9
                  |
                3 |         count++;
                  |         ^^^^^ written here, from `write`
                  = note: `EchoFile` is registered with MiscDevice, so `read` and `write` may run at the same time
                  = help: move `count` into a `Mutex<...>`, or make it an `AtomicInt`
                """);
    }

    @Test
    void marksTheWholeLineWithoutColumn() {
        assertThat(renderer(false).render(Diagnostic.error(Code.J0101, Span.line("Echo.java", 5), "no"))).isEqualTo("""
                error[J0101]: no
                 --> Echo.java:5
                  |
                5 |   int long_ = 1;
                  |   ^^^^^^^^^^^^^^
                """);
    }

    @Test
    void keepsTabsSoThatCaretsLineUp() {
        assertThat(renderer(false).render(Diagnostic.error(Code.J0101, Span.line("Echo.java", 2), "no")))
                .contains("  | \t^^^^^^\n");
    }

    @Test
    void blankLinesAndPlacesBeyondTheFileHaveNoMark() {
        assertThat(renderer(false).render(Diagnostic.error(Code.J0101, Span.line("Echo.java", 4), "no")))
                .doesNotContain("^");
        assertThat(renderer(false).render(Diagnostic.error(Code.J0101, Span.line("Echo.java", 99), "no"))).isEqualTo("""
                error[J0101]: no
                  --> Echo.java:99
                """);
        assertThat(renderer(false).render(Diagnostic.error(Code.J0101, new Span("Echo.java", 2, 50, 9), "no")))
                .contains("^\n");
    }

    @Test
    void withoutSourceOrPlaceThereIsNoExcerpt() {
        var missing = Diagnostic.error(Span.UNKNOWN, "no such file").withHelp("make one");
        assertThat(renderer(false).render(missing)).isEqualTo("""
                error: no such file
                  = help: make one
                """);
        var elsewhere = Diagnostic.warning(Code.J0901, Span.line("Other.java", 7), "m").withNote("a\nb");
        assertThat(renderer(false).render(elsewhere)).isEqualTo("""
                warning[J0901]: m
                 --> Other.java:7
                  = note: a
                          b
                """);
    }

    @Test
    void colourOnlyWhenAsked() {
        assertThat(renderer(false).render(COUNT)).doesNotContain("\033");
        assertThat(renderer(true).render(COUNT).replaceAll("\033\\[[0-9;]*m", ""))
                .isEqualTo(renderer(false).render(COUNT));
    }

    @Test
    void severalAreSeparatedByABlankLine() {
        var one = Diagnostic.error(Span.UNKNOWN, "one");
        assertThat(renderer(false).render(List.of(one, one))).isEqualTo("error: one\n\nerror: one\n");
        assertThat(renderer(false).render(List.of())).isEmpty();
    }

    @Test
    void jsonHasEveryMember() {
        assertThat(JsonRenderer.render(List.of(Diagnostic.error(Code.J0101, Span.line("A.java", 3),
                "\"x\"\n\u0001\ud800é").withNote("n"))))
                .isEqualTo("{\"diagnostics\":[{\"code\":\"J0101\",\"severity\":\"error\","
                        + "\"message\":\"\\\"x\\\"\\n\\u0001\\ud800é\",\"file\":\"A.java\",\"line\":3,"
                        + "\"column\":null,\"length\":null,\"label\":null,\"notes\":[\"n\"],\"help\":null}]}");
        assertThat(JsonRenderer.render(List.of())).isEqualTo("{\"diagnostics\":[]}");
    }

    @Test
    void codesAreFoundWhateverTheirCase() {
        assertThat(Code.find("j0101")).contains(Code.J0101);
        assertThat(Code.find("J9999")).isEmpty();
    }
}
