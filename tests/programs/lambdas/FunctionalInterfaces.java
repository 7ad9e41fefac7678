// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.lambda ir.Call.INTERFACE ir.Cast S1

import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;

/** The interfaces of java.util.function, generic and primitive. */
public class FunctionalInterfaces {
    record Person(String name, int age) {}

    static <T> int count(T[] all, Predicate<T> p) {
        int n = 0;
        for (T t : all) {
            if (p.test(t)) {
                n++;
            }
        }
        return n;
    }

    static <A, B> void each(A[] from, B[] to, Function<A, B> f) {
        for (int i = 0; i < from.length; i++) {
            to[i] = f.apply(from[i]);
        }
    }

    static <T> T reduce(T[] all, BinaryOperator<T> op) {
        T r = all[0];
        for (int i = 1; i < all.length; i++) {
            r = op.apply(r, all[i]);
        }
        return r;
    }

    static <T> void forEach(T[] all, Consumer<T> c) {
        for (T t : all) {
            c.accept(t);
        }
    }

    public static void main(String[] args) {
        Person[] people = {new Person("Ann", 31), new Person("Bob", 17), new Person("Cid", 64)};
        System.out.println(count(people, p -> p.age() >= 18));
        String[] names = new String[people.length];
        each(people, names, Person::name);
        forEach(names, n -> System.out.print(n + " "));
        System.out.println();
        System.out.println(reduce(people, (a, b) -> a.age() > b.age() ? a : b).name());
        System.out.println(reduce(names, (a, b) -> a.compareTo(b) < 0 ? a : b));
        Supplier<Person> supplier = () -> people[1];
        System.out.println(supplier.get().age());
        BooleanSupplier yes = () -> people.length == 3;
        LongSupplier big = () -> 1L << 35;
        System.out.println(yes.getAsBoolean() + " " + big.getAsLong());
        IntConsumer print = n -> System.out.println("consumed " + n);
        print.accept(5);
        IntToLongFunction wide = n -> n * 4_000_000_000L;
        System.out.println(wide.applyAsLong(3));
        LongPredicate even = n -> n % 2 == 0;
        LongUnaryOperator half = n -> n / 2;
        System.out.println(even.test(6) + " " + half.applyAsLong(-7));
        ToLongBiFunction<Person, String> mixed = (p, s) -> (long) p.age() * s.length();
        System.out.println(mixed.applyAsLong(people[0], "four"));
        BiConsumer<String, Person> both = (s, p) -> System.out.println(s + " " + p.name());
        both.accept("hello", people[2]);
        Function<Person, String> adult = p -> p.age() >= 18 ? "adult" : "child";
        System.out.println(adult.apply(people[0]) + " " + adult.apply(people[1]));
    }
}
