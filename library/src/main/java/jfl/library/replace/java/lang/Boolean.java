// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

/** A boxed boolean. */
public final class Boolean {
    public static final java.lang.Boolean TRUE = (java.lang.Boolean) (java.lang.Object) new Boolean(true);
    public static final java.lang.Boolean FALSE = (java.lang.Boolean) (java.lang.Object) new Boolean(false);

    private final boolean value;

    public Boolean(boolean value) {
        this.value = value;
    }

    public boolean booleanValue() {
        return value;
    }

    public static java.lang.Boolean valueOf(boolean value) {
        return value ? TRUE : FALSE;
    }

    public static boolean parseBoolean(java.lang.String text) {
        return "true".equalsIgnoreCase(text);
    }

    public static int hashCode(boolean value) {
        return value ? 1231 : 1237;
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    @Override
    public boolean equals(java.lang.Object other) {
        return other instanceof java.lang.Boolean b && b.booleanValue() == value;
    }

    public static int compare(boolean left, boolean right) {
        return left == right ? 0 : left ? 1 : -1;
    }

    public int compareTo(java.lang.Boolean other) {
        return compare(value, other.booleanValue());
    }

    public int compareTo(java.lang.Object other) {
        return compareTo((java.lang.Boolean) other);
    }

    public static boolean logicalAnd(boolean left, boolean right) {
        return left & right;
    }

    public static boolean logicalOr(boolean left, boolean right) {
        return left | right;
    }

    public static boolean logicalXor(boolean left, boolean right) {
        return left ^ right;
    }

    public static java.lang.String toString(boolean value) {
        return value ? "true" : "false";
    }

    @Override
    public java.lang.String toString() {
        return value ? "true" : "false";
    }
}
