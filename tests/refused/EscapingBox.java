// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Boxed numbers kept in fields, arrays, statics and generic containers. */
public class EscapingBox {
    static final class Holder<T> {
        T value;
    }

    Integer field;
    static Long shared;

    public static void main(String[] args) {
        EscapingBox e = new EscapingBox();
        e.field = args.length; // error[J0109]: boxed number
        shared = 5L + args.length; // error[J0109]: boxed number
        Integer[] all = new Integer[2];
        all[0] = args.length; // error[J0109]: boxed number
        Object[] objects = {"x", args.length}; // error[J0109]: boxed number
        Holder<Character> h = new Holder<>();
        h.value = (char) ('a' + args.length); // error[J0109]: boxed number
        System.out.println(e.field + shared + all[0] + objects.length + h.value);
    }
}
