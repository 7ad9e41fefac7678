// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Call.VIRTUAL ir.Call.INTERFACE ir.Cast ir.ArrayLoad.reference ir.ArrayStore.reference S1 C2

import java.util.function.ToIntFunction;

/** A generic queue, priority queue and hash map, written by hand. */
public class GenericCollections {
    static final class Ring<T> {
        private final Object[] items;
        private int head;
        private int size;

        Ring(int capacity) {
            items = new Object[capacity];
        }

        boolean offer(T t) {
            if (size == items.length) {
                return false;
            }
            items[(head + size++) % items.length] = t;
            return true;
        }

        @SuppressWarnings("unchecked")
        T poll() {
            if (size == 0) {
                return null;
            }
            T t = (T) items[head];
            items[head] = null;
            head = (head + 1) % items.length;
            size--;
            return t;
        }
    }

    static final class Heap<T> {
        private final Object[] items = new Object[64];
        private final ToIntFunction<T> key;
        private int size;

        Heap(ToIntFunction<T> key) {
            this.key = key;
        }

        @SuppressWarnings("unchecked")
        private T at(int i) {
            return (T) items[i];
        }

        void add(T t) {
            int i = size++;
            items[i] = t;
            while (i > 0 && key.applyAsInt(at((i - 1) / 2)) > key.applyAsInt(at(i))) {
                swap(i, (i - 1) / 2);
                i = (i - 1) / 2;
            }
        }

        T remove() {
            T top = at(0);
            items[0] = items[--size];
            items[size] = null;
            int i = 0;
            while (2 * i + 1 < size) {
                int child = 2 * i + 1;
                if (child + 1 < size && key.applyAsInt(at(child + 1)) < key.applyAsInt(at(child))) {
                    child++;
                }
                if (key.applyAsInt(at(i)) <= key.applyAsInt(at(child))) {
                    break;
                }
                swap(i, child);
                i = child;
            }
            return top;
        }

        private void swap(int a, int b) {
            Object t = items[a];
            items[a] = items[b];
            items[b] = t;
        }
    }

    record Key(int a, long b) {}

    static final class Map<V> {
        private static final class Entry<V> {
            final Key key;
            V value;
            Entry<V> next;

            Entry(Key key, V value, Entry<V> next) {
                this.key = key;
                this.value = value;
                this.next = next;
            }
        }

        @SuppressWarnings("unchecked")
        private final Entry<V>[] table = (Entry<V>[]) new Entry<?>[16];
        int size;

        V put(Key k, V v) {
            int at = k.hashCode() & 15;
            for (Entry<V> e = table[at]; e != null; e = e.next) {
                if (e.key.equals(k)) {
                    V old = e.value;
                    e.value = v;
                    return old;
                }
            }
            table[at] = new Entry<>(k, v, table[at]);
            size++;
            return null;
        }

        V get(Key k) {
            for (Entry<V> e = table[k.hashCode() & 15]; e != null; e = e.next) {
                if (e.key.equals(k)) {
                    return e.value;
                }
            }
            return null;
        }
    }

    record Job(String name, int priority) {}

    public static void main(String[] args) {
        Ring<String> ring = new Ring<>(3);
        String[] texts = {"a", "b", "c", "d"};
        for (String t : texts) {
            System.out.print(ring.offer(t) + " ");
        }
        System.out.println(ring.poll());
        ring.offer("e");
        for (String s = ring.poll(); s != null; s = ring.poll()) {
            System.out.print(s + " ");
        }
        System.out.println(ring.size);
        Heap<Job> heap = new Heap<>(Job::priority);
        String[] names = {"sleep", "eat", "code", "test", "ship"};
        for (int i = 0; i < names.length; i++) {
            heap.add(new Job(names[i], i * 7 % 5));
        }
        while (heap.size > 0) {
            Job j = heap.remove();
            System.out.println(j.name() + " " + j.priority());
        }
        Map<String> map = new Map<>();
        for (int i = 0; i < 100; i++) {
            map.put(new Key(i % 10, i % 7), texts[i % 4]);
        }
        System.out.println(map.size + " " + map.get(new Key(3, 3)) + " " + map.get(new Key(11, 0)));
        System.out.println(map.put(new Key(3, 3), "new") + " " + map.get(new Key(3, 3)));
    }
}
