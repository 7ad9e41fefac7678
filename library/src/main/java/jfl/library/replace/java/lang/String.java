// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.library.replace.java.lang;

import jfl.library.Specialize;
import jfl.library.Strings;

/** The methods of {@code String} that build no new string. Text that is built at run time is a rope, which only sinks accept. */
public final class String {

    private String() {}

    private java.lang.String self() {
        return (java.lang.String) (java.lang.Object) this;
    }

    public int length() {
        return Strings.length(self());
    }

    public boolean isEmpty() {
        return length() == 0;
    }

    public char charAt(int index) {
        Strings.checkIndex(index, length());
        return Strings.charAt(self(), index);
    }

    public int codePointAt(int index) {
        char high = charAt(index);
        if (java.lang.Character.isHighSurrogate(high) && index + 1 < length()) {
            char low = charAt(index + 1);
            if (java.lang.Character.isLowSurrogate(low)) {
                return java.lang.Character.toCodePoint(high, low);
            }
        }
        return high;
    }

    @Override
    public boolean equals(java.lang.Object other) {
        return other instanceof java.lang.String text && Strings.equals(self(), text);
    }

    @Override
    public int hashCode() {
        return Strings.hash(self());
    }

    @Override
    public java.lang.String toString() {
        return self();
    }

    public int compareTo(java.lang.String other) {
        return Strings.compare(self(), java.util.Objects.requireNonNull(other));
    }

    public int compareTo(java.lang.Object other) {
        return compareTo((java.lang.String) other);
    }

    public boolean equalsIgnoreCase(java.lang.String other) {
        return other != null && other.length() == length() && regionMatches(true, 0, other, 0, length());
    }

    public boolean startsWith(java.lang.String prefix) {
        return startsWith(prefix, 0);
    }

    public boolean startsWith(java.lang.String prefix, int from) {
        if (from < 0 || from > length() - prefix.length()) {
            return false;
        }
        return matches(prefix, from);
    }

    public boolean endsWith(java.lang.String suffix) {
        return startsWith(suffix, length() - suffix.length());
    }

    private boolean matches(java.lang.String part, int from) {
        for (int i = 0; i < part.length(); i++) {
            if (Strings.charAt(self(), from + i) != Strings.charAt(part, i)) {
                return false;
            }
        }
        return true;
    }

    public boolean regionMatches(int from, java.lang.String other, int otherFrom, int count) {
        return regionMatches(false, from, other, otherFrom, count);
    }

    public boolean regionMatches(boolean ignoreCase, int from, java.lang.String other, int otherFrom, int count) {
        if (otherFrom < 0 || from < 0 || from > (long) length() - count || otherFrom > (long) other.length() - count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            char left = Strings.charAt(self(), from + i);
            char right = Strings.charAt(other, otherFrom + i);
            if (left != right && !(ignoreCase && sameIgnoringCase(left, right))) {
                return false;
            }
        }
        return true;
    }

    /** Both directions, as Georgian and some others have no one-to-one case (see {@code String.regionMatches}). */
    private static boolean sameIgnoringCase(char left, char right) {
        char upperLeft = java.lang.Character.toUpperCase(left);
        char upperRight = java.lang.Character.toUpperCase(right);
        return upperLeft == upperRight || java.lang.Character.toLowerCase(upperLeft) == java.lang.Character.toLowerCase(upperRight);
    }

    public int indexOf(int character) {
        return indexOf(character, 0);
    }

    public int indexOf(int character, int from) {
        for (int i = java.lang.Math.max(from, 0); i < length(); i++) {
            if (isAt(character, i)) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(int character) {
        return lastIndexOf(character, length() - 1);
    }

    public int lastIndexOf(int character, int from) {
        for (int i = java.lang.Math.min(from, length() - 1); i >= 0; i--) {
            if (isAt(character, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(int character, int index) {
        if (character >>> 16 == 0) {
            return Strings.charAt(self(), index) == character;
        }
        return java.lang.Character.isValidCodePoint(character) && index + 1 < length()
                && Strings.charAt(self(), index) == java.lang.Character.highSurrogate(character)
                && Strings.charAt(self(), index + 1) == java.lang.Character.lowSurrogate(character);
    }

    public int indexOf(java.lang.String part) {
        return indexOf(part, 0);
    }

    public int indexOf(java.lang.String part, int from) {
        int last = length() - part.length();
        for (int i = java.lang.Math.min(java.lang.Math.max(from, 0), length()); i <= last; i++) {
            if (matches(part, i)) {
                return i;
            }
        }
        return -1;
    }

    public int lastIndexOf(java.lang.String part) {
        return lastIndexOf(part, length());
    }

    public int lastIndexOf(java.lang.String part, int from) {
        for (int i = java.lang.Math.min(from, length() - part.length()); i >= 0; i--) {
            if (matches(part, i)) {
                return i;
            }
        }
        return -1;
    }

    public boolean contains(java.lang.CharSequence part) {
        return indexOf(part.toString()) >= 0;
    }

    public char[] toCharArray() {
        var copy = new char[length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = Strings.charAt(self(), i);
        }
        return copy;
    }

    @Specialize
    public static java.lang.String valueOf(java.lang.Object value) {
        return value == null ? "null" : value.toString();
    }

    public static java.lang.String valueOf(boolean value) {
        return value ? "true" : "false";
    }

    public static java.lang.String valueOf(char value) {
        return "" + value;
    }

    public static java.lang.String valueOf(int value) {
        return "" + value;
    }

    public static java.lang.String valueOf(long value) {
        return "" + value;
    }
}
