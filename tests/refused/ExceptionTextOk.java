// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** The text of exceptions that the program throws itself. */
public class ExceptionTextOk {
    public static void main(String[] args) {
        try {
            throw new IllegalStateException("not ready");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
