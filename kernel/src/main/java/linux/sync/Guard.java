// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.sync;

import jfl.contracts.NativeState;
import jfl.contracts.Protected;
import jfl.contracts.Shim;
import linux.Errno;

/**
 * A held {@link Mutex}: the way to its content, and back out.
 *
 * <p>A guard belongs in a try-with-resources variable. It is good until it is closed; used by a task that does not hold
 * the lock, every method throws {@link IllegalMonitorStateException}.
 *
 * @param <T> the type of the content
 */
@Shim("linux_sync.h")
@NativeState("struct jfl_mutex")
public final class Guard<T> implements AutoCloseable {
    @Protected
    private T content;

    Guard(T content) {
        this.content = content;
        MutexNatives.init(this);
    }

    /**
     * Returns the content.
     *
     * @return what the mutex protects; nothing mutable reached through it may outlive the guard
     */
    public T get() {
        checkHeld();
        return content;
    }

    /**
     * Replaces the content.
     *
     * @param replacement what the mutex protects from now on; nobody else keeps a reference to it
     */
    public void set(T replacement) {
        checkHeld();
        content = replacement;
    }

    /**
     * Replaces the content and returns what it was.
     *
     * @param replacement what the mutex protects from now on; nobody else keeps a reference to it
     * @return what it protected before, which now belongs to the caller
     */
    public T replace(T replacement) {
        checkHeld();
        T before = content;
        content = replacement;
        return before;
    }

    /**
     * Releases the lock, waits for a wake-up, and takes the lock again.
     *
     * <p>Called in a loop that tests the awaited condition. A wake-up between test and wait is not lost, provided that
     * whoever makes the condition true does so with the lock held and calls {@link WaitQueue#wakeUp()} afterwards.
     *
     * {@snippet :
     * try (var held = messages.lock()) {
     *     while (held.get().isEmpty()) {
     *         held.await(arrived);
     *     }
     *     return held.get().take();
     * }
     * }
     *
     * @param queue where to wait
     * @throws Errno {@link Errno#ERESTARTSYS} if a signal arrived; the lock is held all the same
     */
    public void await(WaitQueue queue) throws Errno {
        checkHeld();
        MutexNatives.await(this, queue);
    }

    /** Releases the lock. */
    @Override
    public void close() {
        checkHeld();
        MutexNatives.unlock(this);
    }

    private void checkHeld() {
        if (!MutexNatives.isHeld(this)) {
            throw new IllegalMonitorStateException("the mutex of this guard is not held");
        }
    }
}
