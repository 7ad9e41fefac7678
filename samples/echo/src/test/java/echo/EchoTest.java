// SPDX-License-Identifier: GPL-2.0-only OR MIT
package echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import jfl.simulation.Simulation;
import jfl.simulation.SimulatedFile;
import jfl.simulation.SystemCallException;
import jfl.simulation.UserMemory;
import linux.Errno;
import linux.fs.Poll;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EchoTest {
    private static final int SEEK_SET = 0;
    private static final int SEEK_CUR = 1;
    private static final int SEEK_END = 2;
    private static final int SEEK_DATA = 3;

    private Simulation kernel;
    private SimulatedFile file;

    @BeforeEach
    void load() {
        kernel = Simulation.load(Echo.class, Map.of());
        file = kernel.open("echo");
    }

    @AfterEach
    void unload() {
        file.close();
        kernel.unload();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(file.read(10)).isEmpty();
    }

    @Test
    void tellsTheLastMessageToEveryone() {
        file.write("first");
        file.write("second");
        try (SimulatedFile other = kernel.open("echo")) {
            assertThat(other.readString(100)).isEqualTo("second");
            assertThat(other.read(100)).isEmpty();
        }
    }

    @Test
    void readsInPieces() {
        file.write("one two");
        file.seek(0, SEEK_SET);
        assertThat(file.readString(4)).isEqualTo("one ");
        assertThat(file.readString(4)).isEqualTo("two");
        assertThat(file.readAt(4, 2)).asString().isEqualTo("tw");
    }

    @Test
    void seeksWithinTheMessage() {
        file.write("abcdef");
        assertThat(file.seek(2, SEEK_SET)).isEqualTo(2);
        assertThat(file.seek(1, SEEK_CUR)).isEqualTo(3);
        assertThat(file.seek(-1, SEEK_END)).isEqualTo(5);
        assertThat(file.readString(10)).isEqualTo("f");
        fails(Errno.EINVAL, () -> file.seek(7, SEEK_SET));
        fails(Errno.EINVAL, () -> file.seek(-1, SEEK_SET));
        fails(Errno.EINVAL, () -> file.seek(Long.MAX_VALUE, SEEK_CUR));
        fails(Errno.EINVAL, () -> file.seek(0, SEEK_DATA));
    }

    @Test
    void refusesAMessageThatIsTooLong() {
        assertThat(file.write(new byte[4096])).isEqualTo(4096);
        fails(Errno.EMSGSIZE, () -> file.write(new byte[4097]));
    }

    @Test
    void badUserMemoryLeavesTheMessage() {
        file.write("kept");
        fails(Errno.EFAULT, () -> file.write(UserMemory.faulting(8, 3)));
        file.seek(0, SEEK_SET);
        fails(Errno.EFAULT, () -> file.read(UserMemory.faulting(4, 1)));
        assertThat(file.readString(10)).isEqualTo("kept");
    }

    @Test
    void answersIoctls() {
        file.write("12345");
        assertThat(get(EchoFile.LENGTH, Integer.BYTES).getInt()).isEqualTo(5);
        assertThat(get(EchoFile.NUMBER, Long.BYTES).getLong()).isEqualTo(1);
        file.ioctl(EchoFile.RENUMBER, number(41));
        file.write("x");
        assertThat(get(EchoFile.NUMBER, Long.BYTES).getLong()).isEqualTo(42);
        assertThat(file.ioctl(EchoFile.CLEAR, 0)).isZero();
        assertThat(get(EchoFile.LENGTH, Integer.BYTES).getInt()).isZero();
        assertThat(get(EchoFile.NUMBER, Long.BYTES).getLong()).isEqualTo(42);
    }

    @Test
    void refusesBadIoctls() {
        fails(Errno.EINVAL, () -> file.ioctl(EchoFile.RENUMBER, number(-1)));
        fails(Errno.ENOTTY, () -> file.ioctl(0x1234, 0));
        fails(Errno.EFAULT, () -> file.ioctl(EchoFile.RENUMBER, UserMemory.faulting(8, 4)));
        fails(Errno.EFAULT, () -> file.ioctl(EchoFile.LENGTH, UserMemory.faulting(4, 0)));
    }

    @Test
    void commandsAreThoseOfTheHeader() {
        assertThat(EchoFile.CLEAR).isEqualTo(0x6500);
        assertThat(EchoFile.LENGTH).isEqualTo(0x80046501);
        assertThat(EchoFile.NUMBER).isEqualTo(0x80086502);
        assertThat(EchoFile.RENUMBER).isEqualTo(0x40086503);
    }

    @Test
    void aWriteWakesWhoPolls() throws InterruptedException {
        assertThat(file.poll()).isEqualTo(Poll.WRITABLE);
        Thread writer = Thread.ofVirtual().start(() -> {
            try (SimulatedFile other = kernel.open("echo")) {
                other.write("wake up");
            }
        });
        assertThat(file.poll(Poll.READABLE, 10_000)).isEqualTo(Poll.READABLE);
        writer.join();
        assertThat(file.poll()).isEqualTo(Poll.READABLE | Poll.WRITABLE);
        file.ioctl(EchoFile.CLEAR, 0);
        assertThat(file.poll(Poll.READABLE, 1)).isZero();
    }

    @Test
    void staysLoadedWhileAFileIsOpen() {
        fails(Errno.EAGAIN, kernel::unload);
        assertThat(file.write("still there")).isPositive();
    }

    @Test
    void doesNotLoadWhenTheDeviceCannotBeMade() {
        Simulation other = Simulation.prepare(Echo.class.getClassLoader(), Map.of());
        other.failNext("linux.fs.FileNatives.register", Errno.ENOMEM);
        fails(Errno.ENOMEM, () -> other.load(Echo.class.getName()));
        assertThat(other.devices()).isEmpty();
    }

    @Test
    void aFatalSignalEndsTheWaitForTheLock() {
        Thread.currentThread().interrupt();
        fails(Errno.EINTR, () -> file.read(1));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static UserMemory number(long value) {
        return UserMemory.of(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(value)
                .array());
    }

    private ByteBuffer get(int command, int size) {
        UserMemory memory = UserMemory.ofSize(size);
        assertThat(file.ioctl(command, memory)).isZero();
        return ByteBuffer.wrap(memory.bytes()).order(ByteOrder.nativeOrder());
    }

    private static void fails(int errno, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(SystemCallException.class, e -> assertThat(e.errno()).isEqualTo(errno));
    }
}
