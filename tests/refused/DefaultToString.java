// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Text that would show the identity hash code. */
public class DefaultToString {
    static final class Plain {}

    record Holder(int[] data) {} // error[J0114]: default toString

    public static void main(String[] args) {
        Plain p = new Plain();
        System.out.println(p); // error[J0114]: default toString
        System.out.println("plain " + p); // error[J0114]: default toString
        System.out.println(p.toString()); // error[J0114]: default toString
        System.out.println("array " + args); // error[J0114]: default toString
        Runnable r = () -> { };
        System.out.println("lambda " + r); // error[J0114]: default toString
        System.out.println(new Holder(new int[1]));
    }
}
