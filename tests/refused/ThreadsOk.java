// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Work is run where it is. */
public class ThreadsOk {
    public static void main(String[] args) {
        Runnable r = () -> System.out.println("here");
        r.run();
    }
}
