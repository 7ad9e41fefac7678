// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.lambda bootstrap.methodReference ir.Call.VIRTUAL edge.catch S1

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/** Optional and OptionalInt in their plain uses. */
public class Optionals {
    record User(String name, String mail) {
        Optional<String> address() {
            return Optional.ofNullable(mail);
        }
    }

    static Optional<User> find(User[] users, String name) {
        for (User u : users) {
            if (u.name().equals(name)) {
                return Optional.of(u);
            }
        }
        return Optional.empty();
    }

    static OptionalInt indexOf(int[] a, int wanted) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] == wanted) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    public static void main(String[] args) {
        User[] users = {new User("ann", "ann@example.org"), new User("bob", null)};
        System.out.println(find(users, "ann").isPresent() + " " + find(users, "eve").isEmpty());
        System.out.println(find(users, "ann").map(User::mail).orElse("no mail"));
        System.out.println(find(users, "bob").map(User::mail).orElse("no mail"));
        System.out.println(find(users, "bob").flatMap(User::address).isPresent());
        System.out.println(find(users, "eve").map(User::name).orElseGet(() -> "nobody"));
        System.out.println(find(users, "bob").filter(u -> u.mail() == null).isPresent());
        find(users, "ann").ifPresent(u -> System.out.println("found " + u.name()));
        find(users, "eve").ifPresentOrElse(u -> System.out.println("found"), () -> System.out.println("missing"));
        try {
            find(users, "eve").orElseThrow();
        } catch (NoSuchElementException e) {
            System.out.println("no such user");
        }
        User ann = find(users, "ann").orElseThrow();
        System.out.println(ann.address().orElse("none") + " " + find(users, "eve").isPresent());
        try {
            Optional.of(args.length == 0 ? null : "x");
        } catch (NullPointerException e) {
            System.out.println("of null");
        }
        int[] a = {5, 6, 7};
        System.out.println(indexOf(a, 7).getAsInt() + " " + indexOf(a, 9).isPresent() + " " + indexOf(a, 9).orElse(-1));
    }
}
