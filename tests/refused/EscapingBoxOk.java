// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Primitive fields and arrays; boxes that stay in locals. */
public class EscapingBoxOk {
    int field;
    static long shared;

    static final class IntHolder {
        int value;
    }

    static int local(Integer boxed) {
        return boxed + 1;
    }

    public static void main(String[] args) {
        EscapingBoxOk e = new EscapingBoxOk();
        e.field = args.length;
        shared = 5L + args.length;
        int[] all = {args.length, 2};
        IntHolder h = new IntHolder();
        h.value = 'a';
        Integer stays = all[1];
        System.out.println(e.field + shared + all[0] + h.value + local(3) + stays);
    }
}
