// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.fs;

import static jfl.contracts.Context.TASK;
import static jfl.contracts.Nullness.NO_REFERENCE;

import jfl.contracts.AnyValue;
import jfl.contracts.Borrows;
import jfl.contracts.Contract;
import jfl.contracts.Fails;
import jfl.contracts.MayBeNull;
import jfl.contracts.Range;
import jfl.contracts.ReadOnly;
import jfl.contracts.Registers;
import jfl.contracts.Retains;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;
import linux.Errno;
import linux.sync.WaitQueue;
import org.jspecify.annotations.Nullable;

/** Misc devices, user memory and poll in C. */
@Trusted
@Shim("linux_fs.h")
final class FileNatives {
    private FileNatives() {}

    // SAFETY: misc_register() publishes the device, whose operations are complete and final by then. The shim
    // takes a count of it, so that it outlives its registration whatever its owner does, and keeps the name, which
    // is immortal as every string that is no rope.
    @Contract(
            sleeps = true,
            contexts = TASK,
            takes = "misc_mtx",
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = @Fails(with = Errno.class, errnos = Fails.ANY),
            nullness = NO_REFERENCE,
            range = {})
    @Registers(
            callbacks = {"open", "release", "read", "write", "seek", "ioctl", "poll"},
            endedBy = "deregister",
            drained = {"open"},
            outlivedBy = {OpenFile.class, MiscDevice.class})
    static native void register(@Retains MiscDevice device, @Retains Object object, @Retains String name)
            throws Errno;

    // SAFETY: misc_deregister() takes misc_mtx, which misc_open() holds while it calls open; after it no open
    // begins. Open files hold the device by their OpenFile, and the module by .owner.
    @Contract(
            sleeps = true,
            contexts = TASK,
            takes = "misc_mtx",
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native void deregister(@Borrows MiscDevice device);

    // SAFETY: copy_from_user() may sleep; the caller guarantees that the range lies within the array. Bytes that
    // could not be copied are zeroed.
    @Contract(
            sleeps = true,
            contexts = TASK,
            takes = "mmap_lock",
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = @Fails(with = Errno.class, errnos = Errno.EFAULT),
            nullness = NO_REFERENCE,
            range = {})
    static native void copyIn(
            UserPointer from,
            @Range(min = 0, max = Integer.MAX_VALUE) int at,
            @Borrows byte[] to,
            @Range(min = 0, max = Integer.MAX_VALUE) int offset,
            @Range(min = 0, max = Integer.MAX_VALUE) int length)
            throws Errno;

    // SAFETY: copy_to_user() may sleep; the caller guarantees that the range lies within the array, which is what
    // hardened user copies check too.
    @Contract(
            sleeps = true,
            contexts = TASK,
            takes = "mmap_lock",
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = @Fails(with = Errno.class, errnos = Errno.EFAULT),
            nullness = NO_REFERENCE,
            range = {})
    static native void copyOut(
            UserPointer to,
            @Range(min = 0, max = Integer.MAX_VALUE) int at,
            @Borrows @ReadOnly byte[] from,
            @Range(min = 0, max = Integer.MAX_VALUE) int offset,
            @Range(min = 0, max = Integer.MAX_VALUE) int length)
            throws Errno;

    // SAFETY: get_user() reads the four bytes once, and may sleep. The result is unsigned, so no number looks like
    // an error.
    @Contract(
            sleeps = true,
            contexts = TASK,
            takes = "mmap_lock",
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = @Fails(with = Errno.class, errnos = Errno.EFAULT),
            nullness = NO_REFERENCE,
            range = {0, 0xffff_ffffL})
    static native long fetchInt(UserPointer from, @Range(min = 0, max = Integer.MAX_VALUE) int at) throws Errno;

    // SAFETY: put_user() writes four bytes, and may sleep.
    @Contract(
            sleeps = true,
            contexts = TASK,
            takes = "mmap_lock",
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = @Fails(with = Errno.class, errnos = Errno.EFAULT),
            nullness = NO_REFERENCE,
            range = {})
    static native void storeInt(UserPointer to, @Range(min = 0, max = Integer.MAX_VALUE) int at, @AnyValue int value)
            throws Errno;

    // SAFETY: put_user() writes eight bytes, and may sleep.
    @Contract(
            sleeps = true,
            contexts = TASK,
            takes = "mmap_lock",
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = @Fails(with = Errno.class, errnos = Errno.EFAULT),
            nullness = NO_REFERENCE,
            range = {})
    static native void storeLong(UserPointer to, @Range(min = 0, max = Integer.MAX_VALUE) int at, @AnyValue long value)
            throws Errno;

    // SAFETY: a constant of the machine.
    @Contract(
            sleeps = false,
            contexts = TASK,
            takes = {},
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native boolean isLittleEndian();

    // SAFETY: poll_wait() may allocate, so it may sleep, and puts an entry on the queue that stays until the caller
    // of poll is done or the file is released; the open file holds the queue until then.
    @Contract(
            sleeps = true,
            contexts = TASK,
            takes = {},
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native void pollWait(
            FilePointer file, @MayBeNull @Nullable PollTablePointer table, @Retains WaitQueue queue);
}
