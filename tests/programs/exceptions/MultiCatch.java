// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: edge.catch edge.rethrow ir.InstanceOf S1 S8

/** Multi-catch, precise rethrow, catch order and exceptions kept in locals. */
public class MultiCatch {
    static class A extends Exception {}

    static class B extends Exception {}

    static final class C extends B {}

    static final class D extends RuntimeException {
        final int n;

        D(int n) {
            this.n = n;
        }
    }

    static void raise(int n) throws A, B {
        if (n == 0) throw new A();
        if (n == 1) throw new B();
        if (n == 2) throw new C();
        if (n == 3) throw new D(33);
        if (n == 4) throw new UnsupportedOperationException();
    }

    static void precise(int n) throws A, B {
        try {
            raise(n);
        } catch (final Exception e) {
            throw e;
        }
    }

    static int classify(int n) {
        try {
            precise(n);
            return 0;
        } catch (A | C e) {
            return e instanceof A ? 1 : 2;
        } catch (B e) {
            return 3;
        } catch (D | UnsupportedOperationException e) {
            return e instanceof D d ? d.n : 4;
        }
    }

    static int remember() {
        D last = null;
        int caught = 0;
        for (int i = 0; i < 5; i++) {
            try {
                if (i % 2 == 1) {
                    throw new D(i);
                }
            } catch (D e) {
                last = e;
                caught++;
            }
        }
        if (last != null) {
            try {
                throw last;
            } catch (D e) {
                return e.n * 10 + caught;
            }
        }
        return -1;
    }

    static int depth(int n) {
        int r = 1;
        try {
            try {
                try {
                    raise(n);
                } catch (A e) {
                    r *= 2;
                }
            } catch (B e) {
                r *= 3;
                throw new D(r);
            }
        } catch (IllegalStateException | UnsupportedOperationException e) {
            r *= 5;
        } catch (D e) {
            r *= 7 + e.n;
        } catch (RuntimeException e) {
            r *= 11;
        }
        return r;
    }

    public static void main(String[] args) {
        for (int n = 0; n < 6; n++) {
            System.out.println(n + ": " + classify(n) + " " + depth(n));
        }
        System.out.println(remember());
    }
}
