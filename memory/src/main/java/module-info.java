// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Counts and placement, made explicit in the SSA form. */
module jfl.memory {
    requires transitive jfl.ir;
    requires jfl.contracts;
    requires static org.jspecify;

    exports jfl.memory;
}
