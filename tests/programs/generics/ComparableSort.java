// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.INTERFACE ir.Cast bootstrap.lambda bootstrap.methodReference S1

import java.util.Comparator;

/** Sorting with Comparable and Comparator, bridges and stable order. */
public class ComparableSort {
    record Person(String name, int age, long salary) implements Comparable<Person> {
        @Override
        public int compareTo(Person o) {
            int c = name.compareTo(o.name);
            return c != 0 ? c : Integer.compare(age, o.age);
        }

        static int byAge(Person a, Person b) {
            return Integer.compare(a.age, b.age);
        }
    }

    enum Weekday { MONDAY, FRIDAY, SUNDAY }

    static <T extends Comparable<? super T>> void sort(T[] a) {
        for (int i = 1; i < a.length; i++) {
            T v = a[i];
            int j = i;
            for (; j > 0 && a[j - 1].compareTo(v) > 0; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    static <T> void sort(T[] a, Comparator<? super T> order) {
        for (int i = 1; i < a.length; i++) {
            T v = a[i];
            int j = i;
            for (; j > 0 && order.compare(a[j - 1], v) > 0; j--) {
                a[j] = a[j - 1];
            }
            a[j] = v;
        }
    }

    static void print(Person[] all) {
        for (Person p : all) {
            System.out.print(p.name() + p.age() + " ");
        }
        System.out.println();
    }

    public static void main(String[] args) {
        Person[] all = {new Person("Zoe", 20, 1000), new Person("Ann", 44, 3L << 33), new Person("Bob", 20, 500),
            new Person("Ann", 31, 700)};
        sort(all);
        print(all);
        sort(all, Person::byAge);
        print(all);
        sort(all, (a, b) -> Long.compare(b.salary(), a.salary()));
        print(all);
        sort(all, new Comparator<Person>() {
            @Override
            public int compare(Person a, Person b) {
                return b.name().length() * 100 - b.age() - (a.name().length() * 100 - a.age());
            }
        });
        print(all);
        String[] words = {"pear", "apple", "fig", "Apple", "", "figs"};
        sort(words);
        for (String w : words) {
            System.out.print(w + ",");
        }
        System.out.println();
        sort(words, (a, b) -> a.length() - b.length());
        for (String w : words) {
            System.out.print(w + ",");
        }
        System.out.println();
        Weekday[] days = {Weekday.SUNDAY, Weekday.MONDAY, Weekday.FRIDAY};
        sort(days);
        System.out.println(days[0] + " " + days[1] + " " + days[2]);
    }
}
