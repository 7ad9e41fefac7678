// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The text that the JVM makes of a cause. */
public class ExceptionCauseText {
    static final class Wrapped extends RuntimeException {
        Wrapped(Throwable cause) {
            super(cause);
        }
    }

    public static void main(String[] args) {
        try {
            throw new Wrapped(new IllegalStateException("inner"));
        } catch (Wrapped e) {
            System.out.println(e.getMessage()); // error[J0118]: unobservable
        }
    }
}
