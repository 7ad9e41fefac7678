// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.STATIC S1
// exit: 3

/** System.exit ends the program at once, without running finally. */
public class Exit {
    static void leave(int n) {
        try {
            if (n == 3) {
                System.exit(n);
            }
        } finally {
            System.out.println("finally " + n);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 10; i++) {
            System.out.println("round " + i);
            leave(i);
        }
    }
}
