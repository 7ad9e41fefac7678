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

    public static void main(String[] args) {
        Monitors m = new Monitors();
        System.out.println(m.next() + m.locked());
    }
}
