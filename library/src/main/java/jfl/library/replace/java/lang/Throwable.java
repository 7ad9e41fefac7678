// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Exceptions;

/**
 * Exceptions are values (RULES S8): a class, a constant message, primitive fields. Causes and suppressed exceptions are dropped, and there is no stack trace to
 * fill in; methods that would show them do not exist, so calling them is refused.
 */
public class Throwable {
    private java.lang.String detailMessage;

    public Throwable() {}

    public Throwable(java.lang.String message) {
        detailMessage = message;
    }

    public Throwable(java.lang.String message, java.lang.Throwable cause) {
        detailMessage = message;
    }

    /** The JDK makes the message from the cause; nobody may read it. */
    public Throwable(java.lang.Throwable cause) {}

    protected Throwable(java.lang.String message, java.lang.Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
        detailMessage = message;
    }

    public java.lang.String getMessage() {
        return detailMessage;
    }

    public java.lang.String getLocalizedMessage() {
        return getMessage();
    }

    @Override
    public java.lang.String toString() {
        var name = Exceptions.className((java.lang.Throwable) (java.lang.Object) this);
        var message = getLocalizedMessage();
        return message == null ? name : name + ": " + message;
    }

    public final void addSuppressed(java.lang.Throwable exception) {
        if (exception == null) {
            throw new java.lang.NullPointerException();
        }
    }
}
