// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static initialiser that throws. */
public class StaticFailing {
    static class Failing {
        static final int[] TABLE = new int[2];
        static final int VALUE = TABLE[2]; // error[J0117]: static initialiser
    }

    public static void main(String[] args) {
        System.out.println(args.length > 0 ? Failing.VALUE : 0);
    }
}
