// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

/** The JDK's constructors look for a flight recorder. */
public class Error extends java.lang.Throwable {
    private static final long serialVersionUID = 1L;

    public Error() {}

    public Error(java.lang.String message) {
        super(message);
    }

    public Error(java.lang.String message, java.lang.Throwable cause) {
        super(message, cause);
    }

    public Error(java.lang.Throwable cause) {
        super(cause);
    }
}
