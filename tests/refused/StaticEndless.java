// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static initialiser that never ends. */
public class StaticEndless {
    static class Endless {
        static int n = 1;

        static {
            while (n != 0) {
                n = n * 2 | 1; // error[J0117]: static initialiser
            }
        }
    }

    public static void main(String[] args) {
        System.out.println(args.length > 0 ? Endless.n : 0);
    }
}
