// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a run ends, neither a QEMU nor a scratch folder stays behind. */
class LifelineTest {
    @TempDir
    Path temporary;

    /** A JVM that boots a guest which never ends. */
    static final class Endless {
        public static void main(String[] arguments) {
            new GuestRun(KernelStore.standard(line -> { }).get("6.1"))
                    .caseLimit(Duration.ofMinutes(10))
                    .add(GuestCase.ofScript("endless", "sleep 600"))
                    .run();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT", "HUP"})
    void aJvmThatIsKilledTakesQemuAlong(String signal) throws Exception {
        Process jvm = endless();
        try {
            ProcessHandle qemu = waitForQemu(jvm);
            send(signal, jvm.toHandle());
            assertGone(qemu);
            assertThat(jvm.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(jvm.exitValue()).isNotZero();
            waitFor(() -> scratchFolders().isEmpty());
        } finally {
            jvm.destroyForcibly();
        }
    }

    @Test
    void aShellThatIsKilledTakesQemuAlong() throws Exception {
        Process jvm = endless();
        try {
            ProcessHandle qemu = waitForQemu(jvm);
            send("KILL", qemu.parent().orElseThrow());
            assertGone(qemu);
        } finally {
            jvm.destroyForcibly();
        }
    }

    @Test
    void anInterruptedThreadKillsItsGuest() throws Exception {
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                Endless.main(new String[0]);
            } catch (VmException expected) {
                // interrupted
            }
        });
        waitFor(() -> ProcessHandle.current().descendants().anyMatch(LifelineTest::isQemu));
        ProcessHandle qemu = ProcessHandle.current().descendants().filter(LifelineTest::isQemu).findFirst()
                .orElseThrow();
        thread.interrupt();
        thread.join(Duration.ofSeconds(10));
        assertThat(thread.isAlive()).isFalse();
        assertGone(qemu);
    }

    private Process endless() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path") + ":" + location(Endless.class) + ":"
                + location(GuestRun.class);
        return new ProcessBuilder(java, "-Djava.io.tmpdir=" + temporary, "-cp", classes, Endless.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("out").toFile())
                .start();
    }

    private static String location(Class<?> type) {
        return Path.of(java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static ProcessHandle waitForQemu(Process jvm) throws InterruptedException {
        waitFor(() -> jvm.descendants().anyMatch(LifelineTest::isQemu));
        return jvm.descendants().filter(LifelineTest::isQemu).findFirst().orElseThrow();
    }

    private static boolean isQemu(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("qemu-system-x86_64");
    }

    private static void send(String signal, ProcessHandle process) {
        Tool.run(List.of("kill", "-" + signal, Long.toString(process.pid())));
    }

    private static void assertGone(ProcessHandle qemu) throws InterruptedException {
        waitFor(() -> !qemu.isAlive());
        assertThat(qemu.isAlive()).isFalse();
    }

    private List<Path> scratchFolders() {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("jfl-vm-")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
