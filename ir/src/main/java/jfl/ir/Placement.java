// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.ir;

/** Where a new object lives. Decided by verification, never by an optimisation level (RULES S2). */
public enum Placement {
    /** Allocated, counted; the allocation may fail. */
    HEAP,
    /** An exception: a value in the frame that is never allocated (RULES S8). */
    EXCEPTION
}
