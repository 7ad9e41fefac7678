// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.INTERFACE ir.Call.VIRTUAL ir.Cast S1 C2

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Own Iterable classes used in enhanced for loops. */
public class Iterators {
    static final class Range implements Iterable<Range.Index> {
        static final class Index {
            final int value;

            Index(int value) {
                this.value = value;
            }
        }

        final int low;
        final int high;

        Range(int low, int high) {
            this.low = low;
            this.high = high;
        }

        @Override
        public Iterator<Index> iterator() {
            return new Iterator<>() {
                int at = low;

                @Override
                public boolean hasNext() {
                    return at < high;
                }

                @Override
                public Index next() {
                    if (at >= high) {
                        throw new NoSuchElementException();
                    }
                    return new Index(at++);
                }
            };
        }
    }

    static final class Chain<T> implements Iterable<T> {
        private static final class Node<T> {
            final T item;
            Node<T> next;

            Node(T item) {
                this.item = item;
            }
        }

        private Node<T> first;
        private Node<T> last;
        private int size;

        Chain<T> add(T item) {
            Node<T> n = new Node<>(item);
            if (first == null) {
                first = n;
            } else {
                last.next = n;
            }
            last = n;
            size++;
            return this;
        }

        @Override
        public Iterator<T> iterator() {
            return new Walk<>(first);
        }

        private static final class Walk<T> implements Iterator<T> {
            private Node<T> at;

            Walk(Node<T> at) {
                this.at = at;
            }

            @Override
            public boolean hasNext() {
                return at != null;
            }

            @Override
            public T next() {
                T item = at.item;
                at = at.next;
                return item;
            }
        }
    }

    public static void main(String[] args) {
        int sum = 0;
        for (Range.Index i : new Range(3, 9)) {
            sum += i.value;
        }
        System.out.println(sum);
        for (Range.Index i : new Range(5, 5)) {
            System.out.println("never " + i.value);
        }
        Chain<String> chain = new Chain<String>().add("one").add("two").add("three");
        for (String s : chain) {
            System.out.println(s + " of " + chain.size);
        }
        for (String a : chain) {
            for (String b : chain) {
                if (a.length() == b.length()) {
                    System.out.print(a + "=" + b + " ");
                }
            }
        }
        System.out.println();
        Iterator<String> it = chain.iterator();
        while (it.hasNext()) {
            if (it.next().startsWith("two")) {
                break;
            }
        }
        System.out.println(it.next());
        Iterator<Range.Index> empty = new Range(0, 0).iterator();
        try {
            empty.next();
        } catch (NoSuchElementException e) {
            System.out.println("no element");
        }
        try {
            new Chain<int[]>().iterator().next();
        } catch (NullPointerException e) {
            System.out.println("nothing there");
        }
    }
}
