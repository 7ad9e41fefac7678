// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

/** Without the JDK's text that describes the failed expression, which nobody may read. */
public class NullPointerException extends java.lang.RuntimeException {
    private static final long serialVersionUID = 1L;

    public NullPointerException() {}

    public NullPointerException(java.lang.String message) {
        super(message);
    }
}
