// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Process;
import jfl.library.replace.java.io.PrintStream;

/** The parts of {@code System} that need no host. */
public final class System {
    public static final PrintStream out = new PrintStream(0);
    public static final PrintStream err = new PrintStream(1);

    private System() {}

    public static void exit(int status) {
        Process.exit(status);
    }

    public static long nanoTime() {
        return Process.nanoTime();
    }

    public static long currentTimeMillis() {
        return Process.currentTimeMillis();
    }

    public static java.lang.String lineSeparator() {
        return "\n";
    }

    /** As the JDK documents it: overlapping is handled, and elements before one that cannot be stored are copied. */
    public static void arraycopy(java.lang.Object source, int sourceStart, java.lang.Object target, int targetStart, int length) {
        if (source == null || target == null) {
            throw new java.lang.NullPointerException();
        }
        if (source instanceof java.lang.Object[] from && target instanceof java.lang.Object[] to) {
            checkRange(sourceStart, targetStart, length, from.length, to.length);
            copy(from, sourceStart, to, targetStart, length);
        } else if (source instanceof byte[] from && target instanceof byte[] to) {
            checkRange(sourceStart, targetStart, length, from.length, to.length);
            copy(from, sourceStart, to, targetStart, length);
        } else if (source instanceof boolean[] from && target instanceof boolean[] to) {
            checkRange(sourceStart, targetStart, length, from.length, to.length);
            copy(from, sourceStart, to, targetStart, length);
        } else if (source instanceof char[] from && target instanceof char[] to) {
            checkRange(sourceStart, targetStart, length, from.length, to.length);
            copy(from, sourceStart, to, targetStart, length);
        } else if (source instanceof short[] from && target instanceof short[] to) {
            checkRange(sourceStart, targetStart, length, from.length, to.length);
            copy(from, sourceStart, to, targetStart, length);
        } else if (source instanceof int[] from && target instanceof int[] to) {
            checkRange(sourceStart, targetStart, length, from.length, to.length);
            copy(from, sourceStart, to, targetStart, length);
        } else if (source instanceof long[] from && target instanceof long[] to) {
            checkRange(sourceStart, targetStart, length, from.length, to.length);
            copy(from, sourceStart, to, targetStart, length);
        } else {
            throw new java.lang.ArrayStoreException();
        }
    }

    private static void checkRange(int sourceStart, int targetStart, int length, int sourceLength, int targetLength) {
        if ((sourceStart | targetStart | length) < 0 || sourceStart > sourceLength - length || targetStart > targetLength - length) {
            throw new java.lang.ArrayIndexOutOfBoundsException();
        }
    }

    private static void copy(byte[] from, int sourceStart, byte[] to, int targetStart, int length) {
        if (sourceStart < targetStart && from == to) {
            for (int i = length - 1; i >= 0; i--) {
                to[targetStart + i] = from[sourceStart + i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                to[targetStart + i] = from[sourceStart + i];
            }
        }
    }

    private static void copy(boolean[] from, int sourceStart, boolean[] to, int targetStart, int length) {
        if (sourceStart < targetStart && from == to) {
            for (int i = length - 1; i >= 0; i--) {
                to[targetStart + i] = from[sourceStart + i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                to[targetStart + i] = from[sourceStart + i];
            }
        }
    }

    private static void copy(char[] from, int sourceStart, char[] to, int targetStart, int length) {
        if (sourceStart < targetStart && from == to) {
            for (int i = length - 1; i >= 0; i--) {
                to[targetStart + i] = from[sourceStart + i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                to[targetStart + i] = from[sourceStart + i];
            }
        }
    }

    private static void copy(short[] from, int sourceStart, short[] to, int targetStart, int length) {
        if (sourceStart < targetStart && from == to) {
            for (int i = length - 1; i >= 0; i--) {
                to[targetStart + i] = from[sourceStart + i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                to[targetStart + i] = from[sourceStart + i];
            }
        }
    }

    private static void copy(int[] from, int sourceStart, int[] to, int targetStart, int length) {
        if (sourceStart < targetStart && from == to) {
            for (int i = length - 1; i >= 0; i--) {
                to[targetStart + i] = from[sourceStart + i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                to[targetStart + i] = from[sourceStart + i];
            }
        }
    }

    private static void copy(long[] from, int sourceStart, long[] to, int targetStart, int length) {
        if (sourceStart < targetStart && from == to) {
            for (int i = length - 1; i >= 0; i--) {
                to[targetStart + i] = from[sourceStart + i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                to[targetStart + i] = from[sourceStart + i];
            }
        }
    }

    private static void copy(java.lang.Object[] from, int sourceStart, java.lang.Object[] to, int targetStart, int length) {
        if (sourceStart < targetStart && from == to) {
            for (int i = length - 1; i >= 0; i--) {
                to[targetStart + i] = from[sourceStart + i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                to[targetStart + i] = from[sourceStart + i];
            }
        }
    }
}
