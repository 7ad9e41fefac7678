// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that tests/matrix/required.txt lists is exercised by a program that says so in its header. */
class MatrixTest {

    @Test
    void everythingIsExercised() throws IOException {
        var required = new TreeSet<>(Files.readAllLines(TestProgram.home().resolve("tests/matrix/required.txt")).stream()
                .map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList());
        assertThat(required).isNotEmpty();
        var exercised = new TreeSet<String>();
        TestProgram.all().forEach(p -> exercised.addAll(p.exercises()));
        assertThat(exercised).containsAll(required);
    }
}
