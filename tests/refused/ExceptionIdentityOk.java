// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Exceptions are told apart by class and by fields. */
public class ExceptionIdentityOk {
    static class Own extends Exception {
        final int number;

        Own(int number) {
            this.number = number;
        }
    }

    public static void main(String[] args) {
        try {
            if (args.length == 0) {
                throw new Own(7);
            }
            System.out.println(10 / (args.length - 1));
        } catch (Own e) {
            System.out.println("own " + e.number);
        } catch (ArithmeticException e) {
            System.out.println("division by zero");
        }
    }
}
