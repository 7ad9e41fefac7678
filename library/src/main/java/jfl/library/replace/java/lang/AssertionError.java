// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

/** The detail of a failed assertion is made into text and dropped: nobody may read it. */
public class AssertionError extends java.lang.Error {
    private static final long serialVersionUID = 1L;

    public AssertionError() {}

    public AssertionError(java.lang.Object detail) {
        java.lang.String.valueOf(detail);
    }

    public AssertionError(boolean detail) {}

    public AssertionError(char detail) {}

    public AssertionError(int detail) {}

    public AssertionError(long detail) {}

    public AssertionError(java.lang.String message, java.lang.Throwable cause) {
        super(message, cause);
    }
}
