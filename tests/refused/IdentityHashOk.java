// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Hash codes of content. */
public class IdentityHashOk {
    enum Kind { A, B }

    record Name(String first, long id) {}

    static final class Key {
        final int n;
        final Kind kind;

        Key(int n, Kind kind) {
            this.n = n;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && k.n == n && k.kind == kind;
        }

        @Override
        public int hashCode() {
            return 31 * n + kind.ordinal();
        }
    }

    public static void main(String[] args) {
        System.out.println(new Name("x", 5).hashCode() == new Name("x", 5).hashCode());
        System.out.println(new Key(3, Kind.B).hashCode() + " " + "text".hashCode());
    }
}
