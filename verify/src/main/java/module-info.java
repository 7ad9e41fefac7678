// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** Proves the rules of the language profile, or says which one is broken and where. */
module jfl.verify {
    requires transitive jfl.ir;
    requires jfl.contracts;
    requires static org.jspecify;

    exports jfl.verify;
    exports jfl.verify.isolation;
    exports jfl.verify.rules;
}
