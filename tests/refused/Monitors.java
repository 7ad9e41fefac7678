// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The monitor that every Java object has. */
public class Monitors {
    private int count;

    synchronized int next() { return ++count; } // error[J0104]: synchronized

    int locked() {
        synchronized (this) { // error[J0104]: synchronized
            return count;
        }
    }

    void waits() throws InterruptedException {
        wait(10); // error[J0104]: wait
    }

    void wakes() {
        notifyAll(); // error[J0104]: notify
    }

    public static void main(String[] args) throws InterruptedException {
        Monitors m = new Monitors();
        System.out.println(m.next() + m.locked());
        if (args.length > 0) {
            m.waits();
            m.wakes();
        }
    }
}
