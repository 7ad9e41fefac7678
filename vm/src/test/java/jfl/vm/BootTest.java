// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real kernels, real faults: everything that must turn a run red does. */
class BootTest {
    private static final Map<String, GuestModule> BUILT = new ConcurrentHashMap<>();

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"6.1", "6.12"})
    void aGoodRunIsGreenAndExact(String version) throws IOException {
        List<LogLine> live = Collections.synchronizedList(new ArrayList<>());
        GuestResult result = run(version).onStepLine(live::add)
                .add(planted(version, "nothing").withScript("printf 'a\\r\\n\\0no newline'"))
                .add(GuestCase.ofScript("second", "grep -c planted /proc/modules; uname -r; echo err >&2"))
                .run();
        assertThat(result.failures()).isEmpty();
        assertThat(result.ok()).isTrue();
        assertThat(result.boots()).isEqualTo(1);
        CaseResult first = result.cases().getFirst();
        assertThat(first.steps()).extracting(StepResult::name)
                .containsExactly("insmod planted", "script", "rmmod planted");
        assertThat(first.step("script").orElseThrow().output())
                .isEqualTo("a\r\n\0no newline".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(first.printed("planted")).containsExactly("loaded with \"nothing\"", "unloaded");
        assertThat(live).containsExactlyElementsOf(result.cases().stream().flatMap(one -> one.steps().stream()).flatMap(step -> step.log().stream()).toList());
        assertThat(live).containsSubsequence(first.log().stream().filter(line -> line.text().startsWith("planted: ")).toList());
        assertThat(first.step("rmmod planted").orElseThrow().log()).extracting(LogLine::text)
                .contains("planted: unloaded").doesNotContain("planted: loaded with \"nothing\"");
        assertThat(result.cases().get(1).log()).extracting(LogLine::text).noneMatch(text -> text.startsWith("planted"));
        assertThat(result.cases().get(1).step("script").orElseThrow().text())
                .isEqualTo("0\n" + kernel(version).release() + "\nerr\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.1", "6.12"})
    void plantedFaultsAreFoundWhereTheyHappened(String version) {
        GuestResult result = run(version)
                .add(planted(version, "nothing"))
                .add(planted(version, "warn"))
                .add(planted(version, "leak"))
                .add(planted(version, "refuse"))
                .add(GuestCase.ofScript("status", "exit 3"))
                .add(planted(version, "panic"))
                .add(planted(version, "bug"))
                .add(GuestCase.ofScript("after", "echo still here"))
                .run();
        assertThat(result.ok()).isFalse();
        assertThat(result.boots()).as("one more after the panic").isEqualTo(2);
        List<CaseResult> cases = result.cases();
        assertThat(cases).extracting(CaseResult::name)
                .containsExactly("nothing", "warn", "leak", "refuse", "status", "panic", "bug", "after");
        assertThat(cases).extracting(CaseResult::ok).containsExactly(true, false, false, false, false, false, false,
                true);
        assertThat(kinds(cases.get(1))).containsExactly(LogProblem.Kind.WARNING);
        assertThat(kinds(cases.get(2))).containsExactly(LogProblem.Kind.LEAK);
        assertThat(cases.get(3).failures()).containsExactly("`insmod planted` ended with status 19");
        assertThat(cases.get(3).steps()).as("what did not load is neither used nor unloaded").hasSize(1);
        assertThat(cases.get(4).failures()).containsExactly("`script` ended with status 3");
        assertThat(kinds(cases.get(5))).contains(LogProblem.Kind.PANIC);
        assertThat(cases.get(5).completed()).isFalse();
        assertThat(kinds(cases.get(6))).containsExactly(LogProblem.Kind.OOPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.1", "6.12"})
    void aHangIsKilledAndTheRestStillRuns(String version) {
        GuestResult result = run(version).caseLimit(Duration.ofSeconds(6))
                .add(planted(version, "hang"))
                .add(GuestCase.ofScript("after", "echo still here"))
                .run();
        assertThat(result.ending()).isEqualTo(GuestResult.Ending.TIMED_OUT);
        assertThat(result.cases()).extracting(CaseResult::ok).containsExactly(false, true);
        assertThat(result.cases().getFirst().failures()).startsWith("`insmod planted` never ended")
                .last().asString().contains("planted: loaded with \"hang\"");
        assertThat(result.failures()).anyMatch(line -> line.startsWith("time-out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.1", "6.12"})
    void anOopsKillsInsmodAndIsFound(String version) {
        GuestResult result = run(version).add(planted(version, "oops")).run();
        assertThat(kinds(result.cases().getFirst())).containsExactly(LogProblem.Kind.OOPS);
        assertThat(result.cases().getFirst().step("insmod planted").orElseThrow().status().orElseThrow()).isNotZero();
    }

    @Test
    void aLongLogIsComplete() {
        GuestModule module = planted("6.1", "nothing").modules().getFirst();
        GuestResult result = run("6.1")
                .add(GuestCase.of("long", new GuestModule(module.file(), List.of("lines=3000"))))
                .run();
        assertThat(result.failures()).isEmpty();
        List<String> lines = result.cases().getFirst().log().stream().map(LogLine::text)
                .filter(text -> text.startsWith("planted: line ")).toList();
        assertThat(lines).hasSize(3000);
        assertThat(lines.getLast()).isEqualTo("planted: line 2999 of the output of a program that prints a lot");
    }

    @Test
    void aProgramBringsItsLibraries() {
        GuestResult result = run("6.1").program("/usr/bin/real-env", Tool.require("env"))
                .text("/root/data.txt", "content", 0644)
                .add(GuestCase.ofScript("program", "/usr/bin/real-env A=1 /bin/sh -c 'echo $A'; cat data.txt")).run();
        assertThat(result.failures()).isEmpty();
        assertThat(result.cases().getFirst().step("script").orElseThrow().text()).isEqualTo("1\ncontent");
    }

    @Test
    void severalProcessorsWork() {
        GuestResult result = run("6.12").cpus(2).add(GuestCase.ofScript("nproc", "grep -c ^processor /proc/cpuinfo"))
                .run();
        assertThat(result.failures()).isEmpty();
        assertThat(result.cases().getFirst().step("script").orElseThrow().text()).isEqualTo("2\n");
    }

    @Test
    void whatQemuRefusesIsSaid() {
        assertThatThrownBy(() -> run("6.1").qemuArguments("-device", "nonsense").add(GuestCase.ofScript("s", "true"))
                .run())
                .isInstanceOf(VmException.class).hasMessageContaining("nonsense");
    }

    private static List<LogProblem.Kind> kinds(CaseResult one) {
        return one.problems().stream().map(LogProblem::kind).toList();
    }

    private static GuestRun run(String version) {
        return new GuestRun(kernel(version));
    }

    private static Kernel kernel(String version) {
        return KernelStore.standard(System.err::println).get(version);
    }

    private static GuestCase planted(String version, String what) {
        GuestModule module = BUILT.computeIfAbsent(version, BootTest::build);
        return GuestCase.of(what, new GuestModule(module.file(), List.of("plant=" + what)));
    }

    private static GuestModule build(String version) {
        try (InputStream source = Objects.requireNonNull(BootTest.class.getResourceAsStream("planted.c"))) {
            Path at = Files.createDirectories(folder.resolve(version));
            Files.write(at.resolve("planted.c"), source.readAllBytes());
            ModuleBuild.writeKbuild(at, List.of("planted"), List.of());
            ModuleBuild.Result built = ModuleBuild.of(kernel(version).headers(), at).withoutDebugInfo().run();
            assertThat(built.clean()).as(built.output()).isTrue();
            return GuestModule.of(built.modules().getFirst());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
