// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static initialiser that catches what it may throw. */
public class StaticFailingOk {
    static class Careful {
        static final int[] TABLE = new int[2];
        static final int VALUE;

        static {
            int v = -1;
            try {
                v = TABLE[2];
            } catch (ArrayIndexOutOfBoundsException e) {
                v = 7;
            }
            VALUE = v;
        }
    }

    public static void main(String[] args) {
        System.out.println(Careful.VALUE);
    }
}
