// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: edge.finally edge.rethrow ir.Try ir.Jump S1

/** Finally blocks that jump, nest and override each other. */
public class FinallyMaze {
    static class Stop extends RuntimeException {
        final int depth;

        Stop(int depth) {
            this.depth = depth;
        }
    }

    static int trail;

    static void at(int n) {
        trail = trail * 31 + n;
    }

    @SuppressWarnings("finally")
    static int swallow(int n) {
        while (true) {
            try {
                at(1);
                if (n == 0) return 10;
                if (n == 1) throw new Stop(1);
                if (n == 2) continue;
                at(2);
            } finally {
                at(3);
                break;
            }
        }
        return 20;
    }

    @SuppressWarnings("finally")
    static int continueInFinally(int n) {
        int rounds = 0;
        for (int i = 0; i < n; i++) {
            try {
                rounds++;
                if (i % 2 == 0) throw new Stop(i);
                return -1;
            } finally {
                at(i);
                if (i < n - 1) continue;
            }
        }
        return rounds;
    }

    static int deep(int where) {
        int r = 0;
        try {
            r += 1;
            if (where == 0) throw new Stop(0);
            try {
                r += 2;
                if (where == 1) throw new Stop(1);
                try {
                    r += 4;
                    if (where == 2) throw new Stop(2);
                } finally {
                    r += 8;
                    if (where == 3) throw new Stop(3);
                }
            } catch (Stop s) {
                r += 16;
                if (where == 1) throw s;
            } finally {
                r += 32;
                if (where == 4) throw new Stop(4);
            }
        } catch (Stop s) {
            r += 64 + 1000 * s.depth;
        } finally {
            r += 128;
        }
        return r;
    }

    static int labelled() {
        int r = 0;
        outer:
        for (int i = 0; ; i++) {
            try {
                for (int j = 0; ; j++) {
                    try {
                        if (j == 2) continue outer;
                        if (i == 3) break outer;
                        r += 1;
                    } finally {
                        r += 10;
                    }
                }
            } finally {
                r += 1000;
            }
        }
        return r;
    }

    @SuppressWarnings("finally")
    static int lastWins() {
        try {
            try {
                throw new Stop(1);
            } finally {
                throw new Stop(2);
            }
        } catch (Stop s) {
            return s.depth;
        }
    }

    static long localsAcross(int n) {
        long a = 1;
        int b = 2;
        byte[] c = null;
        try {
            a += n;
            b *= 10 / n;
            c = new byte[n];
            a <<= 3;
            c[5] = 1;
            b++;
        } catch (ArithmeticException e) {
            a = -a;
        } catch (ArrayIndexOutOfBoundsException e) {
            b += c.length * 100;
        }
        return a * 10000 + b + (c == null ? 0 : 1000);
    }

    public static void main(String[] args) {
        for (int n = 0; n < 4; n++) {
            int v = swallow(n);
            System.out.println(v + " " + trail);
        }
        for (int n = 0; n < 4; n++) {
            try {
                System.out.println(continueInFinally(n) + " " + trail);
            } catch (Stop s) {
                System.out.println("stopped at " + s.depth);
            }
        }
        for (int where = 0; where < 6; where++) {
            System.out.println(deep(where));
        }
        System.out.println(labelled() + " " + lastWins());
        System.out.println(localsAcross(0) + " " + localsAcross(3) + " " + localsAcross(7));
    }
}
