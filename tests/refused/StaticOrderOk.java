// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A static initialiser that reads objects of another class and writes its own. */
public class StaticOrderOk {
    static class Parent {
        static final int[] LOG = {0, 0};
    }

    static class Child {
        static final int SEEN = Parent.LOG[0] + 1;
        static final int[] OWN = new int[2];

        static {
            OWN[1] = SEEN * 10;
        }
    }

    public static void main(String[] args) {
        System.out.println(Parent.LOG[1]);
        System.out.println(Child.SEEN + " " + Child.OWN[1]);
    }
}
