// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.backend;

/** What the C is for. */
public enum Flavour {
    /** A program of user space. */
    HOSTED,
    /** A kernel module. */
    KERNEL
}
