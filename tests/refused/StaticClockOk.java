// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static that is set when the program runs. */
public class StaticClockOk {
    static int start;

    public static void main(String[] args) {
        start = args.length + 1;
        System.out.println(start);
    }
}
