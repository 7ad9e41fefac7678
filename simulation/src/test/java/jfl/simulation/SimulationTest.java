// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import linux.Errno;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pipe.PipeModule;

class SimulationTest {
    private Simulation kernel;

    @BeforeEach
    void load() {
        kernel = Simulation.load(PipeModule.class, Map.of());
    }

    @AfterEach
    void unload() {
        kernel.unload();
    }

    @Test
    void closesWhatTheModuleOwnsInReverse() {
        assertThat(kernel.devices()).containsExactlyInAnyOrder("pipe", "wild");
        kernel.unload();
        assertThat(kernel.devices()).isEmpty();
        assertThat(kernel.log()).extracting(LogLine::text).containsExactly("closed last", "closed first");
    }

    @Test
    void aReadWaitsForAWrite() throws InterruptedException {
        try (SimulatedFile reader = kernel.open("pipe");
                SimulatedFile writer = kernel.open("pipe")) {
            Thread writing = Thread.ofVirtual().start(() -> writer.write("x"));
            assertThat(reader.readString(1)).isEqualTo("x");
            writing.join();
        }
    }

    @Test
    void aSignalEndsAWait() {
        try (SimulatedFile reader = kernel.open("pipe")) {
            Thread.currentThread().interrupt();
            fails(Errno.EINTR, () -> reader.read(1));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aNonBlockingReadDoesNotWait() {
        try (SimulatedFile reader = kernel.open("pipe", SimulatedFile.O_RDWR | SimulatedFile.O_NONBLOCK)) {
            fails(Errno.EAGAIN, () -> reader.read(1));
        }
    }

    @Test
    void operationsThatAreNotThereFailAsInTheKernel() {
        try (SimulatedFile file = kernel.open("pipe")) {
            fails(Errno.ESPIPE, () -> file.seek(0, 0));
            fails(Errno.ENOTTY, () -> file.ioctl(1, 0));
            assertThat(file.poll()).isEqualTo(0x145);
        }
        fails(Errno.ENOENT, () -> kernel.open("nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, " + Errno.EIO, "2, " + Errno.EIO, "3, " + Errno.ENOMEM, "4, " + Errno.EINVAL, "5, " + Errno.EOPNOTSUPP,
        "7, " + Errno.EDEADLK, "8, " + Errno.EIO
    })
    void whatGoesWrongBecomesAnErrorNumber(int count, int errno) {
        try (SimulatedFile file = kernel.open("wild")) {
            fails(errno, () -> file.read(count));
        }
    }

    @Test
    void aReaderKeptBeyondItsCallFindsNothing() {
        try (SimulatedFile file = kernel.open("wild")) {
            file.write("abc");
            assertThatThrownBy(() -> file.read(6))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("after the call that lent it");
        }
    }

    @Test
    void aPlannedFailureHappensOnce() {
        try (SimulatedFile file = kernel.open("pipe")) {
            kernel.failNext("linux.fs.FileNatives.copyIn", Errno.EFAULT);
            fails(Errno.EFAULT, () -> file.write("x"));
            assertThat(file.write("x")).isEqualTo(1);
        }
        assertThatThrownBy(() -> kernel.failNext("linux.fs.Nothing.nothing", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachSimulationHasItsOwnStaticsAndDevices() {
        try (Simulation other = Simulation.load(PipeModule.class, Map.of())) {
            assertThat(other.devices()).hasSize(2);
        }
        assertThat(kernel.devices()).hasSize(2);
    }

    private static void fails(int errno, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(SystemCallException.class, e -> assertThat(e.errno()).isEqualTo(errno));
    }
}
