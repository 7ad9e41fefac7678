// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** {@code linux.sync} on the JVM. Interrupting a thread stands for sending its task a signal. */
final class SyncNatives {
    private static final int EINTR = 4;
    private static final int EDEADLK = 35;
    private static final int ERESTARTSYS = 512;

    private final Map<Object, ReentrantLock> mutexes = new IdentityHashMap<>();
    private final Map<Object, SimulatedQueue> queues = new IdentityHashMap<>();

    void defineIn(NativeTable table) {
        String mutex = "linux.sync.MutexNatives.";
        table.define(mutex + "init", arguments -> init(mutexes, arguments[0], new ReentrantLock()));
        table.define(mutex + "lock", arguments -> lock(mutexOf(arguments[0])));
        table.define(mutex + "lockUninterruptible", arguments -> {
            mutexOf(arguments[0]).lock();
            return NativeTable.NOTHING;
        });
        table.define(mutex + "unlock", arguments -> {
            mutexOf(arguments[0]).unlock();
            return NativeTable.NOTHING;
        });
        table.define(mutex + "isHeld", arguments -> mutexOf(arguments[0]).isHeldByCurrentThread());
        table.define(mutex + "await", arguments -> await(mutexOf(arguments[0]), queueOf(arguments[1])));
        String queue = "linux.sync.WaitQueueNatives.";
        table.define(queue + "init", arguments -> init(queues, arguments[0], new SimulatedQueue()));
        table.define(queue + "wakeUp", arguments -> {
            queueOf(arguments[0]).wakeUp();
            return NativeTable.NOTHING;
        });
    }

    SimulatedQueue queueOf(Object queue) {
        return stateOf(queues, queue);
    }

    private ReentrantLock mutexOf(Object guard) {
        return stateOf(mutexes, guard);
    }

    private static Object lock(ReentrantLock mutex) throws NativeFailure {
        if (mutex.isHeldByCurrentThread()) {
            throw new NativeFailure(EDEADLK);
        }
        try {
            mutex.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NativeFailure(EINTR);
        }
        return NativeTable.NOTHING;
    }

    /** As the shim does: the state of the queue is taken before the mutex is released, so no wake-up is lost. */
    private static Object await(ReentrantLock mutex, SimulatedQueue queue) throws NativeFailure {
        if (Thread.currentThread().isInterrupted()) {
            throw new NativeFailure(ERESTARTSYS);
        }
        long seen = queue.wakeUps();
        mutex.unlock();
        try {
            queue.awaitAfter(seen, Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            mutex.lock();
        }
        return NativeTable.NOTHING;
    }

    private static <S> Object init(Map<Object, S> states, Object object, S state) {
        synchronized (states) {
            if (states.put(object, state) != null) {
                throw new AssertionError("initialised twice: " + object.getClass().getName());
            }
        }
        return NativeTable.NOTHING;
    }

    private static <S> S stateOf(Map<Object, S> states, Object object) {
        synchronized (states) {
            S state = states.get(object);
            if (state == null) {
                throw new AssertionError("not initialised: " + object.getClass().getName());
            }
            return state;
        }
    }
}
