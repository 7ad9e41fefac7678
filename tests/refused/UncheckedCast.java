// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** A value that a type parameter promises and nothing checks. */
public class UncheckedCast {
    static final class Slot {
        private Object content;

        Slot(Object content) {
            this.content = content;
        }

        @SuppressWarnings("unchecked")
        <T> T as() {
            return (T) content;
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T[] array(int n) {
        return (T[]) new Object[n];
    }

    public static void main(String[] args) {
        Slot slot = new Slot(args.length == 0 ? "text" : new int[1]);
        String s = slot.as(); // error[J0108]: unchecked cast
        System.out.println(s.length());
        String[] a = array(3); // error[J0108]: unchecked cast
        System.out.println(a.length);
    }
}
