// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.methodReference ir.Call.INTERFACE ir.Call.STATIC ir.Call.VIRTUAL ir.NewArray S1

import java.util.function.BiPredicate;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Method references: static, bound, unbound, super, constructor and array constructor. */
public class MethodReferences {
    static class Base {
        final int n;

        Base() {
            this(1);
        }

        Base(int n) {
            this.n = n;
        }

        int scaled(int by) {
            return n * by;
        }

        int get() {
            return n;
        }
    }

    static final class Derived extends Base {
        Derived(int n) {
            super(n);
        }

        @Override
        int scaled(int by) {
            return -1;
        }

        IntUnaryOperator parent() {
            return super::scaled;
        }

        IntUnaryOperator own() {
            return this::scaled;
        }
    }

    interface Maker {
        Base make(int n);
    }

    interface Widening {
        long run(int x);
    }

    interface Dropping {
        void run(int x);
    }

    static int calls;

    static int twice(int x) {
        calls++;
        return x * 2;
    }

    static int sum(int... all) {
        int s = 0;
        for (int v : all) {
            s += v;
        }
        return s;
    }

    static Base provide() {
        calls += 100;
        return new Base(8);
    }

    public static void main(String[] args) {
        IntUnaryOperator f = MethodReferences::twice;
        System.out.println(f.applyAsInt(21));
        IntBinaryOperator max = Math::max;
        System.out.println(max.applyAsInt(3, 9));
        Base base = new Base(5);
        IntUnaryOperator bound = base::scaled;
        base = new Base(1000);
        System.out.println(bound.applyAsInt(7));
        ToIntFunction<Base> unbound = Base::get;
        System.out.println(unbound.applyAsInt(base) + " " + unbound.applyAsInt(new Derived(4)));
        ToIntFunction<String> length = String::length;
        System.out.println(length.applyAsInt("seven.."));
        BiPredicate<String, Object> same = String::equals;
        System.out.println(same.test("a", "a") + " " + same.test("a", "b"));
        Maker maker = Base::new;
        Supplier<Base> plain = Base::new;
        System.out.println(maker.make(77).get() + " " + plain.get().get());
        IntFunction<int[]> array = int[]::new;
        System.out.println(array.apply(6).length);
        IntFunction<String[]> strings = String[]::new;
        System.out.println(strings.apply(2).length);
        IntFunction<int[][]> grid = int[][]::new;
        System.out.println(grid.apply(3).length + " " + (grid.apply(3)[0] == null));
        Derived d = new Derived(6);
        System.out.println(d.parent().applyAsInt(2) + " " + d.own().applyAsInt(2));
        Widening w = MethodReferences::twice;
        System.out.println(w.run(1 << 30));
        Dropping drop = MethodReferences::twice;
        drop.run(1);
        System.out.println(calls);
        IntBinaryOperator summed = MethodReferences::sum;
        System.out.println(summed.applyAsInt(4, 5));
        IntUnaryOperator evaluatedOnce = provide()::scaled;
        System.out.println(calls + " " + evaluatedOnce.applyAsInt(2) + " " + evaluatedOnce.applyAsInt(3) + " " + calls);
        int[] numbers = {1, 2, 3};
        Supplier<int[]> copy = numbers::clone;
        copy.get()[0] = 50;
        System.out.println(numbers[0]);
        UnaryOperator<String> same2 = UnaryOperator.identity();
        System.out.println(same2.apply("identity"));
        try {
            Base none = args.length > 9 ? base : null;
            IntUnaryOperator never = none::scaled;
            System.out.println("not reached " + never.applyAsInt(1));
        } catch (NullPointerException e) {
            System.out.println("null receiver found when the reference is made");
        }
    }
}
