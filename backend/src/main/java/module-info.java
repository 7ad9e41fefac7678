// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** SSA form to one readable C file, and the runtime headers it includes. */
module jfl.backend {
    requires transitive jfl.ir;
    requires static org.jspecify;

    exports jfl.backend;
}
