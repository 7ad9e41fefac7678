// SPDX-License-Identifier: GPL-2.0-only OR MIT
package linux.sync;

import linux.Errno;

/**
 * A sleeping lock that owns what it protects.
 *
 * <p>The content is reached only through the guard that {@link #lock()} returns:
 *
 * {@snippet :
 * private final Mutex<Message> last = new Mutex<>(new Message());
 *
 * int length() throws Errno {
 *     try (var held = last.lock()) {
 *         return held.get().length();
 *     }
 * }
 * }
 *
 * <p>Only code that may sleep takes a mutex. A task that takes one it already holds gets {@link Errno#EDEADLK}.
 *
 * @param <T> the type of the content
 * @see <a href="https://elixir.bootlin.com/linux/v6.1/source/include/linux/mutex.h">linux/mutex.h</a>
 * @see <a href="https://docs.kernel.org/locking/mutex-design.html">Generic Mutex Subsystem</a>
 */
public final class Mutex<T> {
    /** The lock and its content; there is one guard a mutex, so locking allocates nothing. */
    private final Guard<T> guard;

    /**
     * Makes an unlocked mutex.
     *
     * @param content what it protects; nobody else keeps a reference to it
     */
    public Mutex(T content) {
        guard = new Guard<>(content);
    }

    /**
     * Takes the lock, waiting for it if necessary. A fatal signal ends the wait.
     *
     * @return the guard to close when done
     * @throws Errno {@link Errno#EINTR} if a fatal signal arrived, {@link Errno#EDEADLK} if the caller holds the lock
     */
    public Guard<T> lock() throws Errno {
        MutexNatives.lock(guard);
        return guard;
    }

    /**
     * Takes the lock, waiting for it if necessary, whatever signals arrive.
     *
     * <p>For callbacks that cannot report an error; prefer {@link #lock()} elsewhere.
     *
     * @return the guard to close when done
     * @throws IllegalMonitorStateException if the caller holds the lock
     */
    public Guard<T> lockUninterruptible() {
        if (MutexNatives.isHeld(guard)) {
            throw new IllegalMonitorStateException("the caller already holds this mutex");
        }
        MutexNatives.lockUninterruptible(guard);
        return guard;
    }
}
