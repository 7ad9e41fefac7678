// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static initialiser that depends on the host. */
public class StaticClock {
    static final long START = System.nanoTime(); // error[J0117]: static initialiser

    public static void main(String[] args) {
        System.out.println(START != 0);
    }
}
