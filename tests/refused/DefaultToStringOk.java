// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Types that say what they are. */
public class DefaultToStringOk {
    static final class Plain {
        @Override
        public String toString() {
            return "plain";
        }
    }

    record Holder(int a, String b) {}

    enum Kind { A }

    public static void main(String[] args) {
        System.out.println(new Plain());
        System.out.println("plain " + new Plain() + " " + Kind.A + " " + new Holder(1, "b"));
        System.out.println("length " + args.length);
    }
}
