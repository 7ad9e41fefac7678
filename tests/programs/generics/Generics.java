// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Cast ir.Check.CastTo ir.Call.INTERFACE ir.Call.VIRTUAL edge.catch S1 S12

/** Generic classes and methods, bounds, wildcards, bridges and covariant returns. */
public class Generics {
    interface Ordered<T> {
        int rank(T other);
    }

    static class Version implements Ordered<Version> {
        final int major;
        final int minor;

        Version(int major, int minor) {
            this.major = major;
            this.minor = minor;
        }

        @Override
        public int rank(Version o) {
            return major != o.major ? major - o.major : minor - o.minor;
        }

        @Override
        public String toString() {
            return major + "." + minor;
        }
    }

    static class Pair<A, B> {
        final A first;
        final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }

        Pair<B, A> swap() {
            return new Pair<>(second, first);
        }

        <C> Pair<A, C> with(C c) {
            return new Pair<>(first, c);
        }
    }

    static <T extends Ordered<? super T>> T largest(T[] all) {
        T best = all[0];
        for (T t : all) {
            if (t.rank(best) > 0) {
                best = t;
            }
        }
        return best;
    }

    static abstract class Source<T> {
        abstract T get();

        T twice() {
            get();
            return get();
        }
    }

    static class Versions extends Source<Version> {
        int n;

        @Override
        Version get() {
            return new Version(++n, 0);
        }
    }

    static class Copier {
        Copier copy() {
            return new Copier();
        }

        String kind() {
            return "plain";
        }
    }

    static class Special extends Copier {
        @Override
        Special copy() {
            return new Special();
        }

        @Override
        String kind() {
            return "special";
        }
    }

    static final class Stack<T> {
        private Object[] items = new Object[2];
        private int size;

        void push(T t) {
            if (size == items.length) {
                Object[] more = new Object[size * 2];
                System.arraycopy(items, 0, more, 0, size);
                items = more;
            }
            items[size++] = t;
        }

        @SuppressWarnings("unchecked")
        T pop() {
            T t = (T) items[--size];
            items[size] = null;
            return t;
        }

        boolean isEmpty() {
            return size == 0;
        }
    }

    static int lengths(Stack<? extends String> s) {
        int n = 0;
        while (!s.isEmpty()) {
            n += s.pop().length();
        }
        return n;
    }

    static <T> T[] swapFirst(T[] a) {
        T t = a[0];
        a[0] = a[1];
        a[1] = t;
        return a;
    }

    public static void main(String[] args) {
        Version[] all = {new Version(1, 9), new Version(2, 1), new Version(2, 0)};
        System.out.println(largest(all));
        Pair<String, Version> p = new Pair<>("v", all[0]);
        Version first = p.swap().first;
        String second = p.swap().second;
        System.out.println(first + " " + second + " " + p.with("x").second.length());
        System.out.println(new Versions().twice());
        Copier c = new Special();
        System.out.println(c.copy().kind() + " " + new Copier().copy().kind() + " " + new Special().copy().kind());
        Stack<String> s = new Stack<>();
        for (String t : new String[] {"a", "bb", "ccc", "dddd", "eeeee"}) {
            s.push(t);
        }
        System.out.println(s.pop() + " " + lengths(s));
        System.out.println(swapFirst(new String[] {"one", "two"})[0]);
        Ordered<Version> o = all[0];
        System.out.println(o.rank(all[1]));
        try {
            @SuppressWarnings({"unchecked", "rawtypes"})
            int r = ((Ordered) all[0]).rank("not a version");
            System.out.println(r);
        } catch (ClassCastException e) {
            System.out.println("the bridge checks");
        }
        Pair<Pair<String, String>, int[]> deep = new Pair<>(new Pair<>("in", "side"), new int[] {42});
        System.out.println(deep.first.second + deep.second[0]);
    }
}
