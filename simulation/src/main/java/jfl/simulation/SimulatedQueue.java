// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A wait queue: counts wake-ups, and passes them on to polls. */
final class SimulatedQueue {
    private final List<SimulatedQueue> polls = new ArrayList<>();
    private long wakeUps;

    synchronized long wakeUps() {
        return wakeUps;
    }

    void wakeUp() {
        List<SimulatedQueue> waiting;
        synchronized (this) {
            wakeUps++;
            notifyAll();
            waiting = List.copyOf(polls);
        }
        waiting.forEach(SimulatedQueue::wakeUp);
    }

    /** Waits for a wake-up after those seen; returns whether there was one before the time was over. */
    synchronized boolean awaitAfter(long seen, long milliseconds) throws InterruptedException {
        long start = System.nanoTime();
        while (wakeUps == seen) {
            long left = milliseconds - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    synchronized void addPoll(SimulatedQueue poll) {
        polls.add(poll);
    }

    synchronized void removePoll(SimulatedQueue poll) {
        polls.remove(poll);
    }
}
