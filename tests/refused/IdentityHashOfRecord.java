// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The hash code of a record asks its components. */
public class IdentityHashOfRecord {
    static final class Plain {}

    record Holder(Plain plain, int n) {} // error[J0113]: identity hash code

    public static void main(String[] args) {
        System.out.println(new Holder(new Plain(), args.length).hashCode() != 0);
    }
}
