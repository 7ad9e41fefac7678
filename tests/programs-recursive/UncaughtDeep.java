// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 edge.uncaught edge.finally
// exit: 1

/** An exception from deep recursion ends the program after every finally ran. */
public class UncaughtDeep {
    static int countdown(int n) {
        try {
            return 100 / n + countdown(n - 1);
        } finally {
            if (n < 3) {
                System.out.println("leaving " + n);
            }
        }
    }

    public static void main(String[] args) {
        System.out.println("start");
        System.out.println(countdown(6));
    }
}
