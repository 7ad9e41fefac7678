// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Details of exceptions that are outside the comparison with the JVM. */
public class ExceptionDetail {
    static class Own extends Exception {}

    public static void main(String[] args) {
        try {
            throw new Own();
        } catch (Own e) {
            System.out.println(e.getCause() == null); // error[J0118]: unobservable
            System.out.println(e.getSuppressed().length); // error[J0118]: unobservable
            System.out.println(e.getStackTrace().length); // error[J0118]: unobservable
            e.printStackTrace(); // error[J0118]: unobservable
        }
    }
}
