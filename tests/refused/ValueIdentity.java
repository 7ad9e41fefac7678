// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Identity of strings, boxes and records. */
public class ValueIdentity {
    record Point(int x, int y) {}

    sealed interface Shape permits Circle {}

    record Circle(int r) implements Shape {}

    static boolean same(Object a, Object b) {
        return a == b; // error[J0112]: identity
    }

    public static void main(String[] args) {
        String s = args.length == 0 ? "a" : args[0];
        System.out.println(s == "a"); // error[J0112]: identity of strings
        Integer i = 1000 + args.length;
        Integer j = 1000;
        System.out.println(i == j); // error[J0112]: identity of boxes
        Point p = new Point(1, 2);
        System.out.println(p != new Point(1, 2)); // error[J0112]: identity of records
        Shape c = new Circle(1);
        Shape d = new Circle(1);
        System.out.println(c == d); // error[J0112]: identity of records
        System.out.println(same(p, c) + " " + same(p, p));
    }
}
