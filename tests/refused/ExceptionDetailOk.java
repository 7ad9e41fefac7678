// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Fields and constant messages of own exceptions. */
public class ExceptionDetailOk {
    static class Own extends Exception {
        final int code;

        Own(String message, int code) {
            super(message);
            this.code = code;
        }
    }

    public static void main(String[] args) {
        try {
            throw new Own("planned", args.length);
        } catch (Own e) {
            System.out.println(e.getMessage() + " " + e.code + " " + (e != null));
        }
    }
}
