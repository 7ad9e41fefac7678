// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Partial;
import jfl.library.Replaces;

/** Boxes are not cached, as their identity cannot be observed; text is a rope for the sinks. */
@Partial
public final class Byte {
    private final byte value;

    public Byte(byte value) {
        this.value = value;
    }

    @Replaces
    public static java.lang.Byte valueOf(byte value) {
        return (java.lang.Byte) (java.lang.Object) new Byte(value);
    }

    @Override
    @Replaces
    public java.lang.String toString() {
        return "" + value;
    }

    @Replaces
    public static java.lang.String toString(byte value) {
        return "" + value;
    }
}
