// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jfl.ir.text.Printer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ECJ writes in its own way comes out as what javac writes. */
class EclipseTest {
    @TempDir
    private Path folder;

    private Map<String, ClassModel> compile(String source) throws IOException {
        var file = folder.resolve("Eclipse.java");
        Files.writeString(file, source);
        return Compiled.byEclipse(List.of(file));
    }

    private static String text(ClassModel model) {
        return Lifting.lift(model).stream().flatMap(Lifting::methods).map(Printer::print).collect(Collectors.joining());
    }

    @Test
    void nullChecksAreChecks() throws IOException {
        var text = text(compile("class Eclipse { class Inner { } static Object make(Eclipse e) { return e.new Inner(); } }").get("Eclipse"));
        assertThat(text).contains("check nonnull v0").doesNotContain("getClass");
    }

    @Test
    void suppressionNeedsNoIdentity() throws IOException {
        var text = text(compile("""
                class Eclipse {
                    static void use(AutoCloseable a) throws Exception {
                        try (AutoCloseable b = a) {
                            System.out.println();
                        }
                    }
                }
                """).get("Eclipse"));
        assertThat(text).contains("Throwable.addSuppressed").doesNotContainPattern("if (eq|ne) v\\d+, v\\d+ .*\\n.*addSuppressed");
    }

    @Test
    void theTextOfMatchExceptionsIsNotRead() throws IOException {
        var text = text(compile("""
                class Eclipse {
                    record Point(int x) { }

                    static int use(Object o) {
                        return o instanceof Point(int x) ? x : 0;
                    }
                }
                """).get("Eclipse"));
        assertThat(text).contains("new java/lang/MatchException").doesNotContain("toString");
    }

    @Test
    void switchTablesAreMadeByTheClassInitialiser() throws IOException {
        var model = compile("""
                class Eclipse {
                    enum Colour { RED, GREEN }

                    static int use(Colour c) {
                        switch (c) {
                            case RED: return 1;
                            default: return 2;
                        }
                    }
                }
                """).get("Eclipse");
        var field = ClassDeclaration.of(model).fields().getFirst();
        assertThat(field.ref().name()).startsWith("$SWITCH_TABLE$");
        assertThat(field.isFinal()).isTrue();
        assertThat(field.isVolatile()).isFalse();
        var initializer = Printer.print(Lifter.initializer(model).orElseThrow().method());
        assertThat(initializer).contains("call static Eclipse." + field.ref().name()).contains("static_store Eclipse." + field.ref().name());
        assertThat(text(model).split("static_store Eclipse.")).hasSize(2);
    }
}
