// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Partial;
import jfl.library.Replaces;

/** The JDK compares classes reflectively; the cast in the bridge of {@code compareTo} has checked already. */
@Partial
public abstract class Enum {
    private final int ordinal;

    Enum(int ordinal) {
        this.ordinal = ordinal;
    }

    @Replaces
    public final int compareTo(java.lang.Enum<?> other) {
        return ordinal - other.ordinal();
    }
}
