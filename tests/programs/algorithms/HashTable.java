// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.FieldLoad ir.FieldStore ir.ArrayLoad.reference ir.ArrayStore.reference ir.Call.VIRTUAL S1 C2

/** Hash tables by hand: chained with strings, open addressing with longs; growth and removal. */
public class HashTable {
    static final class Chained {
        private static final class Entry {
            final String key;
            final int hash;
            int value;
            Entry next;

            Entry(String key, int hash, int value, Entry next) {
                this.key = key;
                this.hash = hash;
                this.value = value;
                this.next = next;
            }
        }

        private Entry[] table = new Entry[4];
        private int size;

        int get(String key, int otherwise) {
            int hash = key.hashCode();
            for (Entry e = table[hash & table.length - 1]; e != null; e = e.next) {
                if (e.hash == hash && e.key.equals(key)) {
                    return e.value;
                }
            }
            return otherwise;
        }

        void add(String key, int delta) {
            int hash = key.hashCode();
            int at = hash & table.length - 1;
            for (Entry e = table[at]; e != null; e = e.next) {
                if (e.hash == hash && e.key.equals(key)) {
                    e.value += delta;
                    return;
                }
            }
            table[at] = new Entry(key, hash, delta, table[at]);
            if (++size > table.length * 3 / 4) {
                grow();
            }
        }

        private void grow() {
            Entry[] old = table;
            table = new Entry[old.length * 2];
            for (Entry e : old) {
                while (e != null) {
                    Entry next = e.next;
                    int at = e.hash & table.length - 1;
                    e.next = table[at];
                    table[at] = e;
                    e = next;
                }
            }
        }

        boolean remove(String key) {
            int at = key.hashCode() & table.length - 1;
            Entry before = null;
            for (Entry e = table[at]; e != null; before = e, e = e.next) {
                if (e.key.equals(key)) {
                    if (before == null) {
                        table[at] = e.next;
                    } else {
                        before.next = e.next;
                    }
                    size--;
                    return true;
                }
            }
            return false;
        }
    }

    static final class LongMap {
        private long[] keys = new long[8];
        private int[] values = new int[8];
        private boolean[] used = new boolean[8];
        private int size;

        private int slot(long key) {
            int at = (int) ((key ^ key >>> 32) * 0x9E3779B9) >>> 29 & keys.length - 1;
            while (used[at] && keys[at] != key) {
                at = at + 1 & keys.length - 1;
            }
            return at;
        }

        void put(long key, int value) {
            int at = slot(key);
            if (!used[at]) {
                used[at] = true;
                keys[at] = key;
                size++;
            }
            values[at] = value;
            if (size * 2 > keys.length) {
                LongMap bigger = new LongMap();
                bigger.keys = new long[keys.length * 2];
                bigger.values = new int[keys.length * 2];
                bigger.used = new boolean[keys.length * 2];
                for (int i = 0; i < keys.length; i++) {
                    if (used[i]) {
                        int to = bigger.slot(keys[i]);
                        bigger.used[to] = true;
                        bigger.keys[to] = keys[i];
                        bigger.values[to] = values[i];
                    }
                }
                keys = bigger.keys;
                values = bigger.values;
                used = bigger.used;
            }
        }

        int get(long key) {
            int at = slot(key);
            return used[at] ? values[at] : -1;
        }
    }

    public static void main(String[] args) {
        String[] words = {"the", "cat", "the", "dog", "Aa", "BB", "the", "BB", "mouse", "cat", "\u00e9t\u00e9", "",
            "x"};
        Chained counts = new Chained();
        for (String w : words) {
            counts.add(w, 1);
        }
        System.out.println(counts.size + " in " + counts.table.length);
        for (String w : words) {
            System.out.print(w + "=" + counts.get(w, 0) + " ");
        }
        System.out.println();
        System.out.println(counts.remove("the") + " " + counts.remove("the") + " " + counts.get("the", -5) + " "
                + counts.remove("Aa") + " " + counts.get("BB", 0) + " " + counts.size);
        LongMap map = new LongMap();
        long key = 1;
        for (int i = 0; i < 500; i++) {
            map.put(key, i);
            key = key * 6364136223846793005L + 1442695040888963407L;
        }
        System.out.println(map.size + " " + map.keys.length);
        key = 1;
        int wrong = 0;
        for (int i = 0; i < 500; i++) {
            if (map.get(key) != i) {
                wrong++;
            }
            key = key * 6364136223846793005L + 1442695040888963407L;
        }
        System.out.println(wrong + " " + map.get(3) + " " + map.get(1));
        map.put(1, 1000);
        System.out.println(map.get(1) + " " + map.size);
    }
}
