// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A loop that ends. */
public class StaticEndlessOk {
    static class Ending {
        static int n = 1;

        static {
            while (n != 0) {
                n = n * 2;
            }
        }
    }

    public static void main(String[] args) {
        System.out.println(Ending.n);
    }
}
