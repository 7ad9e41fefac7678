// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Substitutes for parts of {@code java.lang}, written in Java; used hosted and in the kernel. */
module jfl.library {
    requires jfl.contracts;
    requires static org.jspecify;

    exports jfl.library;
}
