// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Partial;
import jfl.library.Replaces;

/** Boxes are not cached, as their identity cannot be observed; text is a rope for the sinks. */
@Partial
public final class Character {
    private final char value;

    public Character(char value) {
        this.value = value;
    }

    @Replaces
    public static java.lang.Character valueOf(char value) {
        return (java.lang.Character) (java.lang.Object) new Character(value);
    }

    @Override
    @Replaces
    public java.lang.String toString() {
        return "" + value;
    }

    @Replaces
    public static java.lang.String toString(char value) {
        return "" + value;
    }
}
