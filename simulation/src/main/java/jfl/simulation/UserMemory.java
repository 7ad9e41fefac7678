// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.util.Arrays;

/**
 * Memory of a user-space program, with addresses that may be bad.
 *
 * <p>Reading a byte twice within one system call throws {@link AssertionError}: user space may have changed it in
 * between (RULES H1).
 */
public final class UserMemory {
    private static final int EFAULT = 14;

    private final byte[] bytes;
    private final int mapped;
    private final boolean[] fetched;

    private UserMemory(byte[] bytes, int mapped) {
        this.bytes = bytes;
        this.mapped = mapped;
        this.fetched = new boolean[bytes.length];
    }

    /**
     * Memory that holds a copy of some bytes, all of it mapped.
     *
     * @param bytes what is in it
     * @return the memory
     */
    public static UserMemory of(byte[] bytes) {
        return new UserMemory(bytes.clone(), bytes.length);
    }

    /**
     * Zeroed memory, all of it mapped.
     *
     * @param size in bytes
     * @return the memory
     */
    public static UserMemory ofSize(int size) {
        return new UserMemory(new byte[size], size);
    }

    /**
     * Zeroed memory of which only the beginning is mapped.
     *
     * @param size how much user space claims there is, in bytes
     * @param mapped how much there is, in bytes
     * @return the memory
     */
    public static UserMemory faulting(int size, int mapped) {
        return new UserMemory(new byte[size], mapped);
    }

    /** {@return a copy of what is in it} */
    public byte[] bytes() {
        return bytes.clone();
    }

    int size() {
        return bytes.length;
    }

    /** A new system call begins. */
    void beginCall() {
        Arrays.fill(fetched, false);
    }

    /** {@code copy_from_user}: what cannot be read becomes zero. */
    void fetch(int at, byte[] to, int offset, int length) throws NativeFailure {
        int readable = Math.clamp(mapped - (long) at, 0, length);
        for (int i = at; i < at + readable; i++) {
            if (fetched[i]) {
                throw new AssertionError("byte " + i + " of user memory is read twice in one call (RULES H1)");
            }
            fetched[i] = true;
        }
        System.arraycopy(bytes, at, to, offset, readable);
        Arrays.fill(to, offset + readable, offset + length, (byte) 0);
        if (readable < length) {
            throw new NativeFailure(EFAULT);
        }
    }

    /** {@code copy_to_user}. */
    void store(int at, byte[] from, int offset, int length) throws NativeFailure {
        int writable = Math.clamp(mapped - (long) at, 0, length);
        System.arraycopy(from, offset, bytes, at, writable);
        if (writable < length) {
            throw new NativeFailure(EFAULT);
        }
    }
}
