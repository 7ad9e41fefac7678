// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The optimisations, one class a pass, and the table that orders them. */
module jfl.optimize {
    requires transitive jfl.ir;
    requires static org.jspecify;

    exports jfl.optimize;
    exports jfl.optimize.interpret;
}
