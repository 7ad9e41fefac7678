// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.lambda ir.Call.INTERFACE ir.New S1 S2

import java.util.function.BiFunction;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/** Lambdas that capture nothing, locals of every type, parameters and this. */
public class Lambdas {
    interface Five {
        long run(byte b, short s, char c, int i, long l);
    }

    interface Thrower {
        int run(int x) throws Problem;
    }

    static class Problem extends Exception {
        final int code;

        Problem(int code) {
            this.code = code;
        }
    }

    private int state = 5;

    IntSupplier bump() {
        return () -> state++;
    }

    IntUnaryOperator addState(int extra) {
        return x -> x + state + extra;
    }

    static int fold(int[] a, int start, IntBinaryOperator f) {
        int r = start;
        for (int v : a) {
            r = f.applyAsInt(r, v);
        }
        return r;
    }

    static int count(int[] a, IntPredicate p) {
        int n = 0;
        for (int v : a) {
            if (p.test(v)) {
                n++;
            }
        }
        return n;
    }

    static int tries(Thrower t, int x) {
        try {
            return t.run(x);
        } catch (Problem e) {
            return -e.code;
        }
    }

    public static void main(String[] args) {
        int[] a = {3, 1, 4, 1, 5, 9, 2, 6};
        System.out.println(fold(a, 0, (x, y) -> x + y) + " " + fold(a, 1, (x, y) -> x * y));
        int limit = args.length + 3;
        System.out.println(count(a, v -> v > limit) + " " + count(a, v -> (v & 1) == 0));
        boolean z = true;
        byte b = -1;
        char c = 'c';
        long l = 1L << 40;
        short s = -300;
        String text = "text";
        Five five = (p, q, r, i, m) -> p + q + r + i + m + (z ? b : 0) + c + l + s + text.length();
        System.out.println(five.run((byte) 1, (short) 2, 'd', 4, 5));
        Lambdas o = new Lambdas();
        IntSupplier bump = o.bump();
        System.out.println(bump.getAsInt() + " " + bump.getAsInt() + " " + o.state);
        System.out.println(o.addState(100).applyAsInt(1));
        int[] cell = {0};
        Runnable r = () -> {
            for (int i = 0; i < 3; i++) {
                cell[0] += i + limit;
            }
        };
        r.run();
        r.run();
        System.out.println(cell[0]);
        LongBinaryOperator max = (x, y) -> x > y ? x : y;
        System.out.println(max.applyAsLong(-5, 1L << 50));
        ToIntFunction<String> length = t -> t == null ? -1 : t.length();
        System.out.println(length.applyAsInt("four") + " " + length.applyAsInt(null));
        BiFunction<String, int[], String> choose = (t, n) -> n.length > 0 ? t : "empty";
        System.out.println(choose.apply("some", a) + " " + choose.apply("some", new int[0]));
        ObjIntConsumer<String> show = (t, n) -> System.out.println(t + ":" + n);
        show.accept("shown", 7);
        Thrower half = x -> {
            if ((x & 1) != 0) {
                throw new Problem(x);
            }
            return x / 2;
        };
        System.out.println(tries(half, 10) + " " + tries(half, 11));
        IntUnaryOperator[] all = {x -> x + 1, x -> x * 2, x -> -x};
        int v = 1;
        for (int round = 0; round < 6; round++) {
            v = all[round % all.length].applyAsInt(v);
            System.out.print(v + " ");
        }
        System.out.println();
        try {
            IntSupplier nothing = args.length == 0 ? null : bump;
            System.out.println(nothing.getAsInt());
        } catch (NullPointerException e) {
            System.out.println("no lambda");
        }
    }
}
