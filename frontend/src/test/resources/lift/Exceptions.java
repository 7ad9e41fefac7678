// SPDX-License-Identifier: GPL-2.0-only OR MIT
class Exceptions {
    /** The handler sees {@code r} as it is at the instruction that raises. */
    static int stored(String s, int d) {
        int r = 1;
        try {
            r = s.length();
            r = r / d;
        } catch (ArithmeticException | NullPointerException e) {
            return r + 10;
        } finally {
            System.out.println(r);
        }
        return r;
    }

    static int nested(int[] a) {
        try {
            try {
                return a[0];
            } catch (IndexOutOfBoundsException e) {
                return a.length;
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            return 2;
        }
    }

    static void rethrown(RuntimeException e) {
        try {
            throw e;
        } catch (IllegalStateException other) {
            System.out.println(other);
        }
    }

    static int resources(java.util.function.Supplier<AutoCloseable> open) throws Exception {
        try (AutoCloseable c = open.get()) {
            return 1;
        }
    }

    static void monitor(Object o) {
        synchronized (o) {
            o.notify();
        }
    }
}
