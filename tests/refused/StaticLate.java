// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static initialiser that reads what the program writes while it runs. */
public class StaticLate {
    static final int[] SQUARES = {0, 1, 4, 9};

    interface Constants {
        int LIMIT = SQUARES[3]; // error[J0117]: static initialiser
    }

    public static void main(String[] args) {
        SQUARES[3] = args.length;
        System.out.println(Constants.LIMIT + " " + SQUARES[0]);
    }
}
