// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.contracts;

/** What a native method's result may be. */
public enum Nullness {
    /** The result is no reference: a number, a boolean, or nothing. */
    NO_REFERENCE,
    /** A reference that is never {@code null}. */
    NON_NULL,
    /** A reference that may be {@code null}. */
    NULLABLE
}
