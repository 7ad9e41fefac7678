// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S1
/** {@code String.contains} takes any {@code CharSequence}, not strings only. */
public class ContainsSequence {
    record Two(char first) implements CharSequence {
        public int length() {
            return 2;
        }

        public char charAt(int index) {
            return (char) (first + index);
        }

        public CharSequence subSequence(int from, int to) {
            return this;
        }

        @Override
        public String toString() {
            return "bc";
        }
    }

    public static void main(String[] args) {
        System.out.println("abcd".contains(new Two('b')));
        System.out.println("xyz".contains(new Two('b')) + " " + "hello".contains("ll"));
        try {
            System.out.println("a".contains(null));
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
