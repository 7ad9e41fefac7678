// SPDX-License-Identifier: GPL-2.0-only OR MIT
import java.util.Objects;

/** Equality of values, null tests, and identity of objects that have one. */
public class ValueIdentityOk {
    record Point(int x, int y) {}

    enum Kind { A, B }

    static final class Node {
        Node next;
    }

    public static void main(String[] args) {
        String s = args.length == 0 ? "a" : args[0];
        System.out.println(s.equals("a") + " " + (s == null));
        Integer i = 1000 + args.length;
        System.out.println(i.equals(1000) + " " + (i == 1000));
        Point p = new Point(1, 2);
        System.out.println(p.equals(new Point(1, 2)) + " " + Objects.equals(p, null) + " " + (p != null));
        Node n = new Node();
        System.out.println(n == n.next);
        System.out.println((Kind.values()[0] == Kind.A) + " " + (args == args.clone()));
    }
}
