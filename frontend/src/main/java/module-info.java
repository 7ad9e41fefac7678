// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Class files to SSA form, and the closed world reachable from the entry points. */
module jfl.frontend {
    requires transitive jfl.ir;
    requires jfl.contracts;
    requires static org.jspecify;

    exports jfl.frontend;
    exports jfl.frontend.world;
}
