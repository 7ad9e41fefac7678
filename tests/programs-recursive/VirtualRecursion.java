// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.Call.VIRTUAL ir.Call.INTERFACE

/** Recursion through virtual and interface calls: composites, decorators and composed functions. */
public class VirtualRecursion {
    static abstract class Item {
        abstract int weight();

        int heaviest() {
            return weight();
        }
    }

    static final class Stone extends Item {
        final int w;

        Stone(int w) {
            this.w = w;
        }

        int weight() {
            return w;
        }
    }

    static final class Bag extends Item {
        private final Item[] items;

        Bag(Item... items) {
            this.items = items;
        }

        int weight() {
            int sum = 1;
            for (Item i : items) {
                sum += i.weight();
            }
            return sum;
        }

        @Override
        int heaviest() {
            int best = 0;
            for (Item i : items) {
                best = Math.max(best, i.heaviest());
            }
            return best;
        }
    }

    interface Fn {
        int apply(int x);

        default Fn then(Fn next) {
            return x -> next.apply(apply(x));
        }
    }

    record Repeat(Fn fn, int times) implements Fn {
        public int apply(int x) {
            for (int i = 0; i < times; i++) {
                x = fn.apply(x);
            }
            return x;
        }
    }

    interface Self {
        int run(Self self, int n);
    }

    public static void main(String[] args) {
        Item bag = new Bag(new Stone(5), new Bag(new Stone(7), new Bag(), new Stone(2)), new Stone(3));
        System.out.println(bag.weight() + " " + bag.heaviest());
        Fn inc = x -> x + 1;
        Fn twice = x -> x * 2;
        System.out.println(inc.then(twice).then(inc).apply(10) + " " + twice.then(inc).apply(10));
        System.out.println(new Repeat(new Repeat(inc.then(twice), 3), 2).apply(1));
        Self factorial = (self, n) -> n <= 1 ? 1 : n * self.run(self, n - 1);
        System.out.println(factorial.run(factorial, 10));
    }
}
