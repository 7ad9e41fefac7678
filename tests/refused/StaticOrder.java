// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static initialiser that writes to an object of another class: when it runs would be visible. */
public class StaticOrder {
    static class Parent {
        static final int[] LOG = {0, 0};
    }

    static class Child {
        static final int SEEN = Parent.LOG[0] + 1;

        static {
            Parent.LOG[1] = SEEN * 10; // error[J0117]: static initialiser
        }
    }

    public static void main(String[] args) {
        System.out.println(Parent.LOG[1]);
        System.out.println(Child.SEEN + " " + Parent.LOG[1]);
    }
}
