// SPDX-License-Identifier: GPL-2.0-only OR MIT
import java.util.Objects;
import java.util.Optional;

/** Arrays and own containers, with the supported part of the library. */
public class UnsupportedMethodsOk {
    static final class Names {
        private String[] items = new String[1];
        private int size;

        void add(String s) {
            if (size == items.length) {
                String[] more = new String[size * 2];
                System.arraycopy(items, 0, more, 0, size);
                items = more;
            }
            items[size++] = Objects.requireNonNull(s);
        }

        Optional<String> first() {
            return size == 0 ? Optional.empty() : Optional.of(items[0]);
        }
    }

    public static void main(String[] args) {
        Names n = new Names();
        n.add("a");
        n.add("b");
        System.out.println(n.size + " " + n.first().orElse("none") + " " + Math.floorMod(-3, 5));
    }
}
