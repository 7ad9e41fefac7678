// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Waiting on an object and waking who waits. */
public class WaitNotify {
    public static void main(String[] args) throws InterruptedException {
        Object o = new Object();
        if (args.length > 0) {
            o.wait(10); // error[J0104]: wait
            o.notify(); // error[J0104]: notify
            o.notifyAll(); // error[J0104]: notify
        }
        System.out.println("done");
    }
}
