// SPDX-License-Identifier: GPL-2.0-only OR MIT
package jfl.frontend.world;

/** Whose code a class is: it decides what may be called, what may be native, and whose diagnostics the user sees. */
public enum Origin {
    /** The driver or program being compiled. */
    USER,
    /** The kernel library and its trusted bindings, {@code linux.*}. */
    KERNEL,
    /** Our own code that stands in for parts of the JDK. */
    LIBRARY,
    /** The JDK's own class files. */
    JDK
}
