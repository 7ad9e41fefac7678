// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.optimize.interpret;

import org.jspecify.annotations.Nullable;

/** A Java exception on its way through the interpreted program. */
public final class Raise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String className;
    private final transient Heap.@Nullable Instance exception;

    private Raise(String className, Heap.@Nullable Instance exception) {
        super(className, null, false, false);
        this.className = className;
        this.exception = exception;
    }

    /** Raises a new exception of a class, by internal name. */
    public static Raise of(String className) {
        return new Raise(className, null);
    }

    static Raise of(Heap.Instance exception) {
        return new Raise(exception.type().name(), exception);
    }

    String className() {
        return className;
    }

    Heap.@Nullable Instance exception() {
        return exception;
    }
}
