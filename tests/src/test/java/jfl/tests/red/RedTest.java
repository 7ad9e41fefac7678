// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.tests.red;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jfl.cli.TemporaryFolder;
import jfl.tests.Drivers;
import jfl.vm.CaseResult;
import jfl.vm.GuestResult;
import jfl.vm.KernelStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Green can go red: each driver of {@code tests/red} fails for the reason that was planted in it, */
class RedTest {
    private static final Path HOME = Path.of(System.getProperty("jfl.home", ".."));
    private static final Path RED = HOME.resolve("tests/red");

    private static GuestResult result;
    private static Map<String, CaseResult> cases;

    /** One boot: `hang` takes the guest down, so it comes last. */
    @BeforeAll
    static void runThemAll() throws Exception {
        var kernel = KernelStore.standard(System.err::println).get("6.1");
        var drivers = Stream.of("leak", "wrong", "warn", "oops", "hang").map(RED::resolve).toList();
        try (var work = TemporaryFolder.create()) {
            result = Drivers.run(kernel, drivers, work.path()).caseLimit(Duration.ofSeconds(15)).run();
        }
        cases = result.cases().stream().collect(Collectors.toMap(CaseResult::name, Function.identity()));
    }

    @Test
    void everyDriverOfTheFolderIsRun() throws Exception {
        try (Stream<Path> folders = Files.list(RED)) {
            assertThat(folders.filter(Files::isDirectory).map(f -> String.valueOf(f.getFileName()))).containsExactlyInAnyOrderElementsOf(cases.keySet());
        }
    }

    @Test
    void theRunAsAWholeFails() {
        assertThat(result.ok()).isFalse();
        assertThat(result.failures()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"warn, cut here", "oops, BUG: ", "leak, jfl: leak: 2 x leak.Leak$Node", "wrong, `script` ended with status 1", "hang, `script` never ended"})
    void eachFailsForItsReason(String name, String reason) {
        assertThat(cases.get(name).ok()).isFalse();
        assertThat(cases.get(name).failures()).as("what `jfl run` prints").anyMatch(line -> line.contains(reason));
    }

    @Test
    void aFailureIsTheCasesOwn() {
        assertThat(cases.get("wrong").failures()).hasSize(1);
        assertThat(cases.get("leak").failures()).hasSize(1);
        assertThat(List.copyOf(cases.get("hang").problems())).isEmpty();
    }
}
