// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Specialize;

/** {@code java.lang.IO} (JEP 512), without reading. */
public final class IO {

    private IO() {}

    @Specialize
    public static void print(java.lang.Object value) {
        java.lang.System.out.print(java.lang.String.valueOf(value));
    }

    @Specialize
    public static void println(java.lang.Object value) {
        java.lang.System.out.println(java.lang.String.valueOf(value));
    }

    public static void println() {
        java.lang.System.out.println();
    }
}
