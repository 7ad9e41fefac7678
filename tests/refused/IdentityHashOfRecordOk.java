// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A record of values hashes its content. */
public class IdentityHashOfRecordOk {
    record Name(String text) {}

    record Holder(Name name, int n) {}

    public static void main(String[] args) {
        System.out.println(new Holder(new Name("a"), 2).hashCode() == new Holder(new Name("a"), 2).hashCode());
    }
}
