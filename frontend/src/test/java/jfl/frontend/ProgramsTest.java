// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jfl.ir.Instruction;
import org.junit.jupiter.api.Test;

/** The execution programs lift to valid IR whichever compiler they come from; that they also do the right thing is for {@code tests/}. */
class ProgramsTest {
    private static final Path TESTS = Path.of(System.getProperty("jfl.home", ".."), "tests");

    @Test
    void liftsWhatJavacMakes() {
        check(Compiled.byJavac(sources()));
    }

    @Test
    void liftsWhatEclipseMakes() {
        check(Compiled.byEclipse(sources()));
    }

    private static List<Path> sources() {
        return Stream.of("programs", "programs-recursive", "programs-leak").map(TESTS::resolve).flatMap(ProgramsTest::sources).toList();
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(p -> p.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Map<String, ClassModel> classes) {
        assertThat(classes).hasSizeGreaterThan(100);
        for (var model : classes.values()) {
            for (var lifted : Lifting.lift(model)) {
                assertThat(Lifting.problems(lifted)).isEmpty();
                assertThat(Lifting.methods(lifted).flatMap(Lifting::instructions)).noneMatch(i -> i instanceof Instruction.Dynamic);
            }
        }
    }
}
