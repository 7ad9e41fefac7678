// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.STATIC ir.Check.NonNull edge.catch S1 S4

import java.util.Objects;

/** Objects: null tests, equality, index checks. */
public class ObjectsMethods {
    record Name(String first, String last) {}

    static class Owner {
        final Name name;

        Owner(Name name) {
            this.name = Objects.requireNonNull(name);
        }

        Owner(Name name, String message) {
            this.name = Objects.requireNonNull(name, message);
        }
    }

    static int index(int i, int n) {
        try {
            return Objects.checkIndex(i, n);
        } catch (IndexOutOfBoundsException e) {
            return -1;
        }
    }

    static int range(int from, int to, int n) {
        try {
            return Objects.checkFromToIndex(from, to, n);
        } catch (IndexOutOfBoundsException e) {
            return -1;
        }
    }

    public static void main(String[] args) {
        Name a = new Name("Ada", "Lovelace");
        System.out.println(new Owner(a).name.first());
        try {
            new Owner(null);
            System.out.println("not reached");
        } catch (NullPointerException e) {
            System.out.println("refused null");
        }
        try {
            new Owner(null, "a name is needed");
        } catch (NullPointerException e) {
            System.out.println("refused null again");
        }
        System.out.println(Objects.equals(a, new Name("Ada", "Lovelace")) + " " + Objects.equals(a, null) + " "
                + Objects.equals("x", "x") + " " + Objects.equals(null, null));
        System.out.println(Objects.isNull(a) + " " + Objects.nonNull(a) + " " + Objects.hashCode(null) + " "
                + Objects.hashCode("text"));
        System.out.println(Objects.requireNonNullElse(null, "other"));
        System.out.println(Objects.requireNonNullElse("one", "other"));
        System.out.println(index(0, 3) + " " + index(2, 3) + " " + index(3, 3) + " " + index(-1, 3) + " "
                + index(0, 0));
        System.out.println(range(0, 3, 3) + " " + range(2, 1, 3) + " " + range(1, 4, 3) + " " + range(-1, 2, 3));
        System.out.println(a.equals(new Name("Ada", null)));
        System.out.println(a.hashCode() == new Name("Ada", "Lovelace").hashCode());
    }
}
