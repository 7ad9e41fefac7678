// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The ordinal of an enum constant serves as its hash code. */
public class IdentityHashOfEnumOk {
    enum Kind { A, B }

    public static void main(String[] args) {
        System.out.println(Kind.A.ordinal() + " " + Kind.B.name().hashCode());
    }
}
