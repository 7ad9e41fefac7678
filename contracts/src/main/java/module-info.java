// SPDX-License-Identifier: GPL-2.0-only OR MIT
/** Annotations through which trusted bindings state facts about C; the compiler reads them from class files. */
module jfl.contracts {
    exports jfl.contracts;
}
