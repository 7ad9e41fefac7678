// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The text of exceptions that the runtime raises. */
public class ExceptionText {
    public static void main(String[] args) {
        try {
            System.out.println(10 / args.length);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage()); // error[J0118]: unobservable
        }
    }
}
