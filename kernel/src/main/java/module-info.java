// SPDX-License-Identifier: GPL-2.0-only OR MIT

/** {@code linux.*}: what drivers are written against, one package a kernel subsystem. */
module jfl.kernel {
    requires transitive jfl.contracts;
    requires static org.jspecify;

    exports linux;
    exports linux.fs;
    exports linux.log;
    exports linux.module;
    exports linux.sync;
}
