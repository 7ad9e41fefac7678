// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Partial;
import jfl.library.Replaces;

/** Methods whose messages the JDK would build. */
@Partial
public final class Math {

    private Math() {}

    @Replaces
    public static int clamp(long value, int min, int max) {
        if (min > max) {
            throw new java.lang.IllegalArgumentException();
        }
        return (int) java.lang.Math.min(max, java.lang.Math.max(value, min));
    }

    @Replaces
    public static long clamp(long value, long min, long max) {
        if (min > max) {
            throw new java.lang.IllegalArgumentException();
        }
        return java.lang.Math.min(max, java.lang.Math.max(value, min));
    }
}
