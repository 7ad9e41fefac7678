// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Details of exceptions that are outside the comparison with the JVM. */
public class ExceptionDetail {
    static class Own extends Exception {}

    static void fail(int n) throws Own {
        if (n == 0) {
            throw new Own();
        }
        System.out.println(10 / (n - 1));
    }

    public static void main(String[] args) {
        try {
            fail(args.length);
        } catch (Own e) {
            System.out.println(e.getCause() == null); // error[J0118]: unobservable
            System.out.println(e.getSuppressed().length); // error[J0118]: unobservable
            System.out.println(e.getStackTrace().length); // error[J0118]: unobservable
            e.printStackTrace(); // error[J0118]: unobservable
            Own f = e;
            System.out.println(f == e); // error[J0118]: unobservable
            System.out.println(e.toString()); // error[J0118]: unobservable
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage()); // error[J0118]: unobservable
        }
    }
}
