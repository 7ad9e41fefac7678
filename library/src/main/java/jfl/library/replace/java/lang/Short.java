// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Partial;
import jfl.library.Replaces;

/** Boxes are not cached, as their identity cannot be observed; text is a rope for the sinks. */
@Partial
public final class Short {
    private final short value;

    public Short(short value) {
        this.value = value;
    }

    @Replaces
    public static java.lang.Short valueOf(short value) {
        return (java.lang.Short) (java.lang.Object) new Short(value);
    }

    @Override
    @Replaces
    public java.lang.String toString() {
        return "" + value;
    }

    @Replaces
    public static java.lang.String toString(short value) {
        return "" + value;
    }
}
