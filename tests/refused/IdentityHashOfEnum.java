// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The hash code of an enum constant, and the one the system hands out. */
public class IdentityHashOfEnum {
    enum Kind { A, B }

    public static void main(String[] args) {
        System.out.println(Kind.A.hashCode() != 0); // error[J0113]: identity hash code
        System.out.println(System.identityHashCode(args) != 0); // error[J0113]: identity hash code
    }
}
