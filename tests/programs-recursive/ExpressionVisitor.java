// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: S6 ir.Call.INTERFACE bootstrap.typeSwitch

/** Symbolic differentiation and simplification over a sealed expression tree. */
public class ExpressionVisitor {
    sealed interface E permits Const, X, Sum, Product, Power {}

    record Const(int n) implements E {}

    record X() implements E {}

    record Sum(E a, E b) implements E {}

    record Product(E a, E b) implements E {}

    record Power(E base, int n) implements E {}

    interface Visitor {
        void enter(E e, int depth);
    }

    static E derive(E e) {
        return switch (e) {
            case Const _ -> new Const(0);
            case X _ -> new Const(1);
            case Sum(E a, E b) -> new Sum(derive(a), derive(b));
            case Product(E a, E b) -> new Sum(new Product(derive(a), b), new Product(a, derive(b)));
            case Power(E b, int n) -> new Product(new Product(new Const(n), new Power(b, n - 1)), derive(b));
        };
    }

    static E simplify(E e) {
        return switch (e) {
            case Sum(E a, E b) -> sum(simplify(a), simplify(b));
            case Product(E a, E b) -> product(simplify(a), simplify(b));
            case Power(E b, int n) when n == 0 -> new Const(1);
            case Power(E b, int n) when n == 1 -> simplify(b);
            case Power(E b, int n) -> new Power(simplify(b), n);
            case Const _, X _ -> e;
        };
    }

    static E sum(E a, E b) {
        if (a instanceof Const(int n) && n == 0) return b;
        if (b instanceof Const(int n) && n == 0) return a;
        if (a instanceof Const(int n) && b instanceof Const(int m)) return new Const(n + m);
        return new Sum(a, b);
    }

    static E product(E a, E b) {
        if (a instanceof Const(int n)) {
            if (n == 0) return a;
            if (n == 1) return b;
            if (b instanceof Const(int m)) return new Const(n * m);
        }
        if (b instanceof Const) return product(b, a);
        return new Product(a, b);
    }

    static long at(E e, long x) {
        return switch (e) {
            case Const(int n) -> n;
            case X() -> x;
            case Sum(E a, E b) -> at(a, x) + at(b, x);
            case Product(E a, E b) -> at(a, x) * at(b, x);
            case Power(E b, int n) -> {
                long v = at(b, x);
                long r = 1;
                for (int i = 0; i < n; i++) {
                    r *= v;
                }
                yield r;
            }
        };
    }

    static void walk(E e, int depth, Visitor v) {
        v.enter(e, depth);
        switch (e) {
            case Sum s -> {
                walk(s.a(), depth + 1, v);
                walk(s.b(), depth + 1, v);
            }
            case Product p -> {
                walk(p.a(), depth + 1, v);
                walk(p.b(), depth + 1, v);
            }
            case Power p -> walk(p.base(), depth + 1, v);
            case Const c -> { }
            case X x -> { }
        }
    }

    static void print(E e) {
        switch (e) {
            case Const(int n) -> System.out.print(n);
            case X() -> System.out.print("x");
            case Sum(E a, E b) -> {
                System.out.print("(");
                print(a);
                System.out.print(" + ");
                print(b);
                System.out.print(")");
            }
            case Product(E a, E b) -> {
                print(a);
                System.out.print("*");
                print(b);
            }
            case Power(E b, int n) -> {
                print(b);
                System.out.print("^" + n);
            }
        }
    }

    public static void main(String[] args) {
        E x = new X();
        E e = new Sum(new Product(new Const(3), new Power(x, 4)), new Sum(new Product(x, x), new Const(-7)));
        E d = simplify(derive(e));
        print(e);
        System.out.println(" at 2 is " + at(e, 2));
        print(d);
        System.out.println(" at 2 is " + at(d, 2) + " and " + at(derive(e), 2));
        print(simplify(derive(d)));
        System.out.println();
        int[] stats = {0, 0};
        walk(e, 0, (n, depth) -> {
            stats[0]++;
            stats[1] = Math.max(stats[1], depth);
        });
        System.out.println(stats[0] + " nodes, depth " + stats[1]);
        System.out.println(e.equals(simplify(e)) + " " + e.hashCode());
    }
}
