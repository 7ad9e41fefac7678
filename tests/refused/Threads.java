// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Threads made and observed. */
public class Threads {
    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> System.out.println("other")); // error[J0105]: java.lang.Thread
        t.start(); // error[J0105]: java.lang.Thread
        t.join(); // error[J0105]: java.lang.Thread
        Thread.sleep(1); // error[J0105]: java.lang.Thread
        System.out.println(Thread.currentThread().isInterrupted()); // error[J0105]: java.lang.Thread
    }
}
