// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.cli.output;

/** How results are printed. */
public enum Format {
    TEXT, JSON;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
