// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.VIRTUAL bootstrap.objectMethods ir.InstanceOf S1 S4

import java.util.Objects;

/** Identity of plain objects, equality of values, equals and hashCode written by hand. */
public class Equality {
    static final class Plain {
        int n;
    }

    static class Version {
        final int major;
        final String label;

        Version(int major, String label) {
            this.major = major;
            this.label = label;
        }

        @Override
        public boolean equals(Object o) {
            if (this == o) {
                return true;
            }
            if (!(o instanceof Version)) {
                return false;
            }
            Version v = (Version) o;
            return major == v.major && label.equals(v.label);
        }

        @Override
        public int hashCode() {
            return 31 * major + label.hashCode();
        }
    }

    record Release(Version version, long date) {}

    enum Channel { STABLE, BETA }

    record Build(Channel channel, int number, boolean signed) {}

    static int indexOf(Object[] all, Object wanted) {
        for (int i = 0; i < all.length; i++) {
            if (Objects.equals(all[i], wanted)) {
                return i;
            }
        }
        return -1;
    }

    static boolean same(Plain a, Plain b) {
        return a == b;
    }

    public static void main(String[] args) {
        Plain p = new Plain();
        Plain q = p;
        System.out.println(same(p, q) + " " + same(p, new Plain()) + " " + same(null, null) + " " + p.equals(q) + " "
                + p.equals(new Plain()));
        Version v = new Version(3, "rc");
        System.out.println(v.equals(new Version(3, "rc")) + " " + v.equals(new Version(3, "ga")) + " " + v.equals(null)
                + " " + (v.hashCode() == new Version(3, "rc").hashCode()) + " " + v.hashCode());
        Release r = new Release(v, 1L << 40);
        System.out.println(r.equals(new Release(new Version(3, "rc"), 1L << 40)) + " "
                + r.equals(new Release(v, 0)) + " " + r.equals(new Release(null, 0)) + " " + r.hashCode());
        Build b = new Build(Channel.BETA, 7, true);
        System.out.println(b.equals(new Build(Channel.BETA, 7, true)) + " "
                + b.equals(new Build(Channel.STABLE, 7, true)) + " " + b + " " + b.equals(new Build(null, 7, true)));
        Version[] versions = {null, new Version(1, "a"), new Version(2, "b")};
        System.out.println(indexOf(versions, new Version(2, "b")) + " " + indexOf(versions, null) + " "
                + indexOf(versions, new Version(2, "c")));
        int[] x = {1};
        int[] y = {1};
        System.out.println((x == y) + " " + x.equals(y) + " " + x.equals(x) + " " + (Channel.BETA == b.channel()));
    }
}
