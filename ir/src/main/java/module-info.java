// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** The SSA form that every phase reads and writes: records, text form, validator. */
module jfl.ir {
    requires transitive jfl.diagnostics;
    requires static org.jspecify;

    exports jfl.ir;
    exports jfl.ir.analysis;
    exports jfl.ir.flow;
    exports jfl.ir.text;
}
