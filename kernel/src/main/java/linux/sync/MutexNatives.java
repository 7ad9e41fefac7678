// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.sync;

import static jfl.contracts.Context.TASK;
import static jfl.contracts.Context.TASK_ATOMIC;
import static jfl.contracts.Context.THREADED_IRQ;
import static jfl.contracts.Nullness.NO_REFERENCE;

import jfl.contracts.Borrows;
import jfl.contracts.Contract;
import jfl.contracts.Fails;
import jfl.contracts.Shim;
import jfl.contracts.Trusted;
import linux.Errno;

/** {@code struct mutex}, with its owner; the lock {@code #0} is the guard's native state. */
@Trusted
@Shim("linux_sync.h")
final class MutexNatives {
    private MutexNatives() {}

    // SAFETY: the constructor of Guard calls it, once, before anyone else can reach the guard.
    @Contract(
            sleeps = false,
            contexts = {TASK, TASK_ATOMIC, THREADED_IRQ},
            takes = {},
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native void init(@Borrows Guard<?> guard);

    // SAFETY: mutex_lock_killable() sleeps, in task context only; when it fails the lock is not held. The shim
    // refuses a second lock by the owner, which would never return.
    @Contract(
            sleeps = true,
            contexts = {TASK, THREADED_IRQ},
            takes = {},
            requires = {},
            acquires = "#0",
            releases = {},
            runs = {},
            fails = @Fails(with = Errno.class, errnos = {Errno.EINTR, Errno.EDEADLK}),
            nullness = NO_REFERENCE,
            range = {})
    static native void lock(@Borrows Guard<?> guard) throws Errno;

    // SAFETY: mutex_lock() sleeps, in task context only; the caller has checked that it is not the owner.
    @Contract(
            sleeps = true,
            contexts = {TASK, THREADED_IRQ},
            takes = {},
            requires = {},
            acquires = "#0",
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native void lockUninterruptible(@Borrows Guard<?> guard);

    // SAFETY: the caller has checked that it is the owner; the guard is kept alive for the call, because the
    // mutex must not be freed before mutex_unlock() has returned.
    @Contract(
            sleeps = false,
            contexts = {TASK, THREADED_IRQ},
            takes = {},
            requires = "#0",
            acquires = {},
            releases = "#0",
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native void unlock(@Borrows Guard<?> guard);

    // SAFETY: compares the owner with the current task; only the current task can make the answer change.
    @Contract(
            sleeps = false,
            contexts = {TASK, TASK_ATOMIC, THREADED_IRQ},
            takes = {},
            requires = {},
            acquires = {},
            releases = {},
            runs = {},
            fails = {},
            nullness = NO_REFERENCE,
            range = {})
    static native boolean isHeld(@Borrows Guard<?> guard);

    // SAFETY: queues the task before it releases the lock, so a wake-up in between is seen; leaves the queue and
    // holds the lock again when it returns, on failure too. Both objects are kept alive for the call.
    @Contract(
            sleeps = true,
            contexts = {TASK, THREADED_IRQ},
            takes = {},
            requires = "#0",
            acquires = {},
            releases = {},
            runs = {},
            fails = @Fails(with = Errno.class, errnos = Errno.ERESTARTSYS),
            nullness = NO_REFERENCE,
            range = {})
    static native void await(@Borrows Guard<?> guard, @Borrows WaitQueue queue) throws Errno;
}
