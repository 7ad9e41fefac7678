// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Try ir.Throw edge.catch edge.finally edge.rethrow S1

/** try, catch and finally with every kind of exit. */
public class TryCatchFinally {
    static class Problem extends Exception {
        final int code;

        Problem(int code) {
            this.code = code;
        }
    }

    static class Worse extends Problem {
        Worse(int code) {
            super(code * 100);
        }
    }

    static int log;

    static void mark(int n) {
        log = log * 10 + n;
    }

    static void act(int kind) throws Problem {
        switch (kind) {
            case 1 -> throw new Problem(7);
            case 2 -> throw new Worse(8);
            case 3 -> throw new IllegalArgumentException("bad");
            case 4 -> mark(kind / (kind - 4));
            default -> mark(kind);
        }
    }

    static int simple(int kind) {
        try {
            mark(1);
            act(kind);
            mark(2);
        } catch (Worse e) {
            mark(3);
            return e.code;
        } catch (Problem e) {
            mark(4);
            return e.code;
        } catch (RuntimeException e) {
            mark(5);
        } finally {
            mark(6);
        }
        mark(7);
        return 0;
    }

    @SuppressWarnings("finally")
    static int returnInFinally(int kind) {
        try {
            act(kind);
            return 1;
        } catch (Problem e) {
            return 2;
        } finally {
            if (kind > 0) {
                return 3;
            }
        }
    }

    static int valueIsSaved() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
            mark(x);
        }
    }

    static int[] arrayIsShared() {
        int[] x = {1};
        try {
            return x;
        } finally {
            x[0] = 2;
        }
    }

    static int loop() {
        int n = 0;
        for (int i = 0; i < 10; i++) {
            try {
                if (i % 3 == 0) continue;
                if (i == 8) break;
                n += i;
            } finally {
                n += 100;
            }
        }
        return n;
    }

    static int nested(int kind) {
        int r = 0;
        try {
            try {
                act(kind);
                r += 1;
            } catch (Worse e) {
                r += 2;
                throw e;
            } catch (Problem e) {
                r += 4;
                throw new IllegalStateException("again");
            } finally {
                r += 8;
            }
            r += 16;
        } catch (IllegalStateException e) {
            r += 32;
        } catch (Problem e) {
            r += 64 + e.code;
        } catch (RuntimeException e) {
            r += 128;
        } finally {
            r += 1000;
        }
        return r;
    }

    static int finallyThrows(int kind) {
        try {
            try {
                act(kind);
            } finally {
                if (kind == 1) {
                    throw new IllegalStateException("replaces");
                }
            }
        } catch (IllegalStateException e) {
            return 1;
        } catch (Problem e) {
            return 2;
        } catch (ArithmeticException | IllegalArgumentException e) {
            return 3;
        }
        return 4;
    }

    static void rethrow(int kind) throws Problem {
        try {
            act(kind);
        } catch (Exception e) {
            mark(9);
            throw e;
        }
    }

    static int catchAll(int kind) {
        try {
            rethrow(kind);
        } catch (Throwable t) {
            return t instanceof Problem p ? p.code : t instanceof ArithmeticException ? 1 : 2;
        }
        return 0;
    }

    public static void main(String[] args) {
        for (int kind = 0; kind < 6; kind++) {
            log = 0;
            int s = simple(kind);
            System.out.println(kind + ": " + s + " " + log + " " + returnInFinally(kind) + " " + nested(kind) + " "
                    + finallyThrows(kind) + " " + catchAll(kind));
        }
        log = 0;
        System.out.println(valueIsSaved() + " " + log + " " + arrayIsShared()[0] + " " + loop());
    }
}
