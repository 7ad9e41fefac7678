// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** The type of the {@code null} constant, below every other reference. */
public enum NullType implements Reference {
    NULL;

    @Override
    public String descriptor() {
        return "N";
    }

    @Override
    public String toString() {
        return "null";
    }
}
