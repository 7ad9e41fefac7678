// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static initialiser that reads what nobody writes afterwards. */
public class StaticLateOk {
    static final int[] SQUARES = {0, 1, 4, 9};
    static final int[] COPY = SQUARES.clone();

    interface Constants {
        int LIMIT = SQUARES[3];
    }

    public static void main(String[] args) {
        COPY[3] = args.length;
        System.out.println(Constants.LIMIT + " " + COPY[0]);
    }
}
