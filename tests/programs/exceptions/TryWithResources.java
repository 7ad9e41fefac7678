// SPDX-License-Identifier: GPL-2.0-only OR MIT
// exercises: ir.Try edge.finally edge.catch edge.rethrow ir.Call.INTERFACE S1 S8

/** Resources close in reverse order, whatever fails: opening, the body, closing. */
public class TryWithResources {
    static class Broken extends Exception {
        final int which;

        Broken(int which) {
            this.which = which;
        }
    }

    static final class Res implements AutoCloseable {
        static int open;
        final int id;
        final boolean failsToClose;

        Res(int id, boolean failsToOpen, boolean failsToClose) throws Broken {
            if (failsToOpen) {
                System.out.println("cannot open " + id);
                throw new Broken(id);
            }
            this.id = id;
            this.failsToClose = failsToClose;
            open++;
            System.out.println("open " + id);
        }

        @Override
        public void close() throws Broken {
            open--;
            System.out.println("close " + id);
            if (failsToClose) {
                throw new Broken(-id);
            }
        }
    }

    static final class Quiet implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("quiet");
        }
    }

    static int use(boolean open2, boolean body, boolean close1, boolean close2) {
        try (Res a = new Res(1, false, close1);
                Res b = new Res(2, open2, close2)) {
            System.out.println("body " + a.id + b.id);
            if (body) {
                throw new IllegalStateException("body");
            }
            return 5;
        } catch (Broken e) {
            System.out.println("broken " + e.which);
            return e.which;
        } catch (IllegalStateException e) {
            System.out.println("body failed: " + e.getMessage());
            return 99;
        } finally {
            System.out.println("open now " + Res.open);
        }
    }

    static void nothing() throws Broken {
        try (Res none = null) {
            System.out.println("null resource " + (none == null));
        }
    }

    static void existing(Res r) throws Broken {
        try (r; var q = new Quiet()) {
            System.out.println("existing " + r.id);
        }
    }

    static int loop() {
        int n = 0;
        for (int i = 0; i < 4; i++) {
            try (Quiet q = new Quiet()) {
                if (i == 1) continue;
                if (i == 3) break;
                n += i;
            }
        }
        return n;
    }

    public static void main(String[] args) throws Broken {
        System.out.println(use(false, false, false, false));
        System.out.println(use(true, false, false, false));
        System.out.println(use(false, true, false, false));
        System.out.println(use(false, false, true, false));
        System.out.println(use(false, false, false, true));
        System.out.println(use(false, false, true, true));
        System.out.println(use(false, true, true, true));
        System.out.println(use(true, false, true, false));
        nothing();
        existing(new Res(9, false, false));
        System.out.println(loop());
        AutoCloseable any = new Quiet();
        try (any) {
            System.out.println("any");
        } catch (Exception e) {
            System.out.println("never");
        }
    }
}
