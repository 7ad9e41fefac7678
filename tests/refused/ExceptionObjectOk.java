// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Exceptions in variables of exception types, with final primitive fields. */
public class ExceptionObjectOk {
    static class Own extends RuntimeException {
        final int code;
        final long at;

        Own(int code, long at) {
            this.code = code;
            this.at = at;
        }
    }

    static Own make(int n) {
        return new Own(n, n * 3L);
    }

    static int use(RuntimeException e) {
        return e instanceof Own o ? o.code : -1;
    }

    public static void main(String[] args) {
        Own own = make(4);
        System.out.println(use(own) + " " + use(new IllegalStateException()));
        try {
            throw own;
        } catch (Own e) {
            System.out.println(e.at);
        }
    }
}
