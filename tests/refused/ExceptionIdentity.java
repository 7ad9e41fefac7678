// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Identity of exceptions. */
public class ExceptionIdentity {
    static class Own extends Exception {}

    static void fail(int n) throws Own {
        if (n == 0) {
            throw new Own();
        }
        System.out.println(10 / (n - 1));
    }

    public static void main(String[] args) {
        Own first = new Own();
        try {
            fail(args.length);
        } catch (Own e) {
            System.out.println(first == e); // error[J0118]: unobservable
        }
    }
}
