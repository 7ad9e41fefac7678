// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: bootstrap.lambda edge.catch edge.finally ir.Call.INTERFACE S1 S8

/** Lambdas that throw checked and unchecked exceptions through generic and plain interfaces. */
public class LambdasAndExceptions {
    static class Denied extends Exception {
        final int level;

        Denied(int level) {
            this.level = level;
        }
    }

    interface Action<E extends Exception> {
        int run(int n) throws E;
    }

    interface Cleanup extends AutoCloseable {
        @Override
        void close();
    }

    static <E extends Exception> int twice(Action<E> a, int n) throws E {
        return a.run(n) + a.run(n + 1);
    }

    static int guarded(Action<? extends Exception> a, int n, int otherwise) {
        try {
            return a.run(n);
        } catch (Exception e) {
            return otherwise;
        }
    }

    static int with(Runnable before, Runnable after, int n) {
        before.run();
        try {
            return 100 / n;
        } finally {
            after.run();
        }
    }

    public static void main(String[] args) {
        Action<Denied> check = n -> {
            if (n > 5) {
                throw new Denied(n);
            }
            return n * 10;
        };
        Action<RuntimeException> divide = n -> 60 / n;
        try {
            System.out.println(twice(check, 1));
            System.out.println(twice(check, 5));
        } catch (Denied d) {
            System.out.println("denied " + d.level);
        }
        System.out.println(twice(divide, 5));
        try {
            System.out.println(twice(divide, -1));
        } catch (ArithmeticException e) {
            System.out.println("no division");
        }
        System.out.println(guarded(check, 9, -1) + " " + guarded(divide, 0, -2) + " " + guarded(divide, 7, -3));
        int[] depth = {0};
        Runnable in = () -> depth[0]++;
        Runnable out = () -> depth[0] -= 10;
        System.out.println(with(in, out, 7) + " " + depth[0]);
        try {
            with(in, out, 0);
        } catch (ArithmeticException e) {
            System.out.println("unwound " + depth[0]);
        }
        try (Cleanup c = () -> System.out.println("cleaned " + depth[0])) {
            System.out.println("inside " + depth[0]++);
        }
        Action<Denied> nested = n -> {
            try {
                return check(n) / (n - 3);
            } catch (ArithmeticException e) {
                throw new Denied(33);
            } finally {
                depth[0] = n;
            }
        };
        for (int n = 2; n < 5; n++) {
            try {
                System.out.println(nested.run(n));
            } catch (Denied d) {
                System.out.println("denied " + d.level + " " + depth[0]);
            }
        }
    }

    static int check(int n) throws Denied {
        if (n == 4) {
            throw new Denied(44);
        }
        return n * 7;
    }
}
