// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.objectMethods ir.Call.SPECIAL ir.Call.VIRTUAL S1

import java.util.Objects;

/** Records: accessors, compact constructors, equals, hashCode and toString of components. */
public class Records {
    record Point(int x, int y) {
        static final Point ORIGIN = new Point(0, 0);

        Point plus(Point o) {
            return new Point(x + o.x, y + o.y);
        }
    }

    record Mixed(byte b, short s, char c, int i, long l, boolean z, String text) {}

    record Range(int low, int high) {
        Range {
            if (low > high) {
                int t = low;
                low = high;
                high = t;
            }
        }

        Range(int only) {
            this(only, only);
        }

        int length() {
            return high - low;
        }
    }

    record Segment(Point a, Point b) {}

    record Empty() {}

    record Own(int secret) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Own other && secret / 10 == other.secret / 10;
        }

        @Override
        public int hashCode() {
            return secret / 10;
        }

        @Override
        public String toString() {
            return "own " + secret;
        }
    }

    public static void main(String[] args) {
        Point p = new Point(3, -4);
        Point q = p.plus(new Point(1, 1)).plus(Point.ORIGIN);
        System.out.println(p + " " + q);
        System.out.println(p.equals(new Point(3, -4)) + " " + p.equals(q) + " " + p.equals(null) + " " + p.equals("p"));
        System.out.println(Objects.equals(p, q) + " " + Objects.equals(p, new Point(3, -4)) + " "
                + Objects.equals(null, p) + " " + Objects.equals(null, null));
        System.out.println(p.hashCode() + " " + new Point(3, -4).hashCode() + " " + Point.ORIGIN.hashCode());
        Mixed m = new Mixed((byte) -1, (short) 300, 'x', 1 << 30, -1L << 40, true, "text");
        Mixed n = new Mixed((byte) -1, (short) 300, 'x', 1 << 30, -1L << 40, true, "text");
        System.out.println(m);
        System.out.println(m.equals(n) + " " + (m.hashCode() == n.hashCode()) + " " + m.hashCode());
        Mixed none = new Mixed((byte) 0, (short) 0, 'y', 0, 0, false, null);
        System.out.println(none.text() + " " + none.equals(m) + " " + none.equals(none) + " " + none.hashCode());
        System.out.println(none);
        System.out.println(new Range(9, 2) + " " + new Range(5) + " " + new Range(9, 2).length());
        Segment s = new Segment(p, q);
        System.out.println(s.equals(new Segment(new Point(3, -4), new Point(4, -3))) + " "
                + s.equals(new Segment(p, null)) + " " + (s.hashCode() == new Segment(p, q).hashCode()));
        System.out.println(new Empty().equals(new Empty()) + " " + new Empty().hashCode() + " " + new Empty());
        System.out.println(new Own(15).equals(new Own(19)) + " " + new Own(15).hashCode() + " " + new Own(15));
    }
}
