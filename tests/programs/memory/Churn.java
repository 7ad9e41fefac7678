// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.New ir.NewArray ir.FieldStore ir.ArrayStore.reference ir.Const.OfNull S1 S2 C2 C5

/** Allocates many small objects that die at once, survive a while, or move between owners. */
public class Churn {
    static final class Small {
        final int a;
        Small other;

        Small(int a) {
            this.a = a;
        }
    }

    record Value(int x, long y) {}

    interface Source {
        Small make(int i);
    }

    static Small kept;

    static long temporary(int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            Value v = new Value(i, i * 2L);
            Value w = new Value(v.x() + 1, v.y() - 1);
            sum += w.x() * w.y();
        }
        return sum;
    }

    static int window(int n) {
        Small[] slots = new Small[37];
        int sum = 0;
        for (int i = 0; i < n; i++) {
            Small s = new Small(i);
            s.other = slots[(i + 1) % slots.length];
            if (s.other != null) {
                sum += s.other.a;
                s.other.other = null;
            }
            slots[i % slots.length] = s;
            if (i % 100 == 0) {
                kept = s;
            }
        }
        kept.other = null;
        return sum;
    }

    static int arrays(int n) {
        int[] last = new int[0];
        int total = 0;
        for (int i = 0; i < n; i++) {
            int[] a = new int[i % 16];
            for (int k = 0; k < a.length && k < last.length; k++) {
                a[k] = last[k] + 1;
            }
            last = a;
            total += a.length > 0 ? a[0] : 0;
        }
        return total;
    }

    static int lambdas(int n) {
        int total = 0;
        for (int i = 0; i < n; i++) {
            int base = i;
            Source s = x -> new Small(x + base);
            total += s.make(i).a;
        }
        return total;
    }

    static Small pass(Small s) {
        return s.a % 2 == 0 ? s : new Small(s.a + 1);
    }

    static int swap(int n) {
        Small a = new Small(1);
        Small b = new Small(2);
        for (int i = 0; i < n; i++) {
            Small t = a;
            a = pass(b);
            b = pass(t);
            if (i % 3 == 0) {
                a = new Small(b.a ^ i);
            }
        }
        return a.a * 1000 + b.a;
    }

    static int failing(int n) {
        int caught = 0;
        for (int i = 0; i < n; i++) {
            Small s = new Small(i);
            try {
                Small[] one = {s};
                s = one[i % 3];
            } catch (ArrayIndexOutOfBoundsException e) {
                caught += s.a & 1;
            }
        }
        return caught;
    }

    public static void main(String[] args) {
        System.out.println(temporary(100000));
        System.out.println(window(20000));
        System.out.println(kept.a);
        System.out.println(arrays(20000));
        System.out.println(lambdas(10000));
        System.out.println(swap(20000));
        System.out.println(failing(10000));
        kept = null;
    }
}
