// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An open file of a simulated device. Every method is a system call, and throws {@link SystemCallException}. */
public final class SimulatedFile implements AutoCloseable {
    /** For reading only. */
    public static final int O_RDONLY = 0;

    /** For writing only. */
    public static final int O_WRONLY = 1;

    /** For reading and writing. */
    public static final int O_RDWR = 2;

    /** Operations fail with {@code EAGAIN} rather than wait. */
    public static final int O_NONBLOCK = 04000;

    private static final String USER_POINTER = "linux.fs.UserPointer";

    private final Simulation kernel;
    private final Object open;
    private final int flags;
    private long position;

    SimulatedFile(Simulation kernel, Object open, int flags) {
        this.kernel = kernel;
        this.open = open;
        this.flags = flags;
    }

    /**
     * Reads from the file's position on: {@code read(2)}.
     *
     * @param count how many bytes are asked for
     * @return the bytes, none at the end
     */
    public byte[] read(int count) {
        UserMemory room = UserMemory.ofSize(count);
        int done = read(room);
        return Arrays.copyOf(room.bytes(), done);
    }

    /**
     * Reads from the file's position on.
     *
     * @param count how many bytes are asked for
     * @return the bytes as text
     */
    public String readString(int count) {
        return new String(read(count), StandardCharsets.UTF_8);
    }

    /**
     * Reads into memory that may be bad.
     *
     * @param to the memory
     * @return how many bytes were read
     */
    public int read(UserMemory to) {
        int done = transfer("read", to, position);
        position += done;
        return done;
    }

    /**
     * Reads from a position on, and leaves the file's own: {@code pread(2)}.
     *
     * @param from the position
     * @param count how many bytes are asked for
     * @return the bytes
     */
    public byte[] readAt(long from, int count) {
        UserMemory room = UserMemory.ofSize(count);
        int done = transfer("read", room, from);
        return Arrays.copyOf(room.bytes(), done);
    }

    /**
     * Writes text at the file's position.
     *
     * @param text the text
     * @return how many bytes were taken
     */
    public int write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes at the file's position: {@code write(2)}.
     *
     * @param bytes the bytes
     * @return how many bytes were taken
     */
    public int write(byte[] bytes) {
        return write(UserMemory.of(bytes));
    }

    /**
     * Writes from memory that may be bad.
     *
     * @param from the memory
     * @return how many bytes were taken
     */
    public int write(UserMemory from) {
        int done = transfer("write", from, position);
        position += done;
        return done;
    }

    /**
     * Moves the file's position: {@code lseek(2)}.
     *
     * @param offset the distance
     * @param whence {@code SEEK_SET} and so on, as the kernel numbers them
     * @return the new position
     */
    public long seek(long offset, int whence) {
        position = (Long) result(kernel.call("seek", open, flags, offset, whence, position));
        return position;
    }

    /**
     * Does an ioctl whose argument is a number.
     *
     * @param command the command
     * @param value the number
     * @return the result
     */
    public int ioctl(int command, long value) {
        return (Integer) result(kernel.call("ioctl", open, flags, command, null, value));
    }

    /**
     * Does an ioctl whose argument is the address of memory.
     *
     * @param command the command
     * @param argument the memory
     * @return the result
     */
    public int ioctl(int command, UserMemory argument) {
        Object pointer = kernel.loader().pointer(USER_POINTER);
        kernel.files().lend(pointer, argument);
        try {
            return (Integer) result(kernel.call("ioctl", open, flags, command, pointer, 0L));
        } finally {
            kernel.files().takeBack(pointer);
        }
    }

    /** {@return what can be done now, as bits of {@code linux.fs.Poll}} */
    public int poll() {
        return poll(null);
    }

    /**
     * Waits until something can be done.
     *
     * @param events what to wait for, as bits of {@code linux.fs.Poll}
     * @param milliseconds how long to wait
     * @return what can be done, 0 if the time was over before
     * @throws InterruptedException if the thread is interrupted
     */
    public int poll(int events, long milliseconds) throws InterruptedException {
        FileNatives.Poll poll = new FileNatives.Poll();
        try {
            while (true) {
                long seen = poll.woken().wakeUps();
                int ready = poll(poll) & events;
                if (ready != 0 || !poll.woken().awaitAfter(seen, milliseconds)) {
                    return ready;
                }
            }
        } finally {
            poll.end();
        }
    }

    /** Closes the file. */
    @Override
    public void close() {
        kernel.call("release", open, flags);
        kernel.released();
    }

    private int poll(FileNatives.@Nullable Poll poll) {
        Object file = kernel.loader().pointer("linux.fs.FilePointer");
        Object table = poll == null ? null : kernel.loader().pointer("linux.fs.PollTablePointer");
        if (table != null) {
            kernel.files().lend(table, Objects.requireNonNull(poll));
        }
        try {
            return (Integer) result(kernel.call("poll", open, flags, file, table));
        } finally {
            if (table != null) {
                kernel.files().takeBack(table);
            }
        }
    }

    private int transfer(String operation, UserMemory memory, long from) {
        Object pointer = kernel.loader().pointer(USER_POINTER);
        kernel.files().lend(pointer, memory);
        try {
            return (Integer) result(kernel.call(operation, open, flags, pointer, memory.size(), from));
        } finally {
            kernel.files().takeBack(pointer);
        }
    }

    private static Object result(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }
}
